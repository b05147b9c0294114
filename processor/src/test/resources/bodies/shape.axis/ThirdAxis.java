// A matrix has two axes.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class ThirdAxis {
  INDArray run(@Shape({"batch", "width"}) INDArray x) {
    return x.sum(2);  // ERROR
  }
}
