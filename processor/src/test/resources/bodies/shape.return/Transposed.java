// A method keeps its promise.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class Transposed {
  @Shape({"batch", "width"}) INDArray run(@Shape({"batch", "width"}) INDArray x) {
    return x.transpose();  // ERROR
  }
}
