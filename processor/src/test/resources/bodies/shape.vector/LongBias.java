// A bias has as many elements as a row.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class LongBias {
  INDArray run(@Shape({"batch", "width"}) INDArray x, @Shape("2 * width") INDArray bias) {
    return x.addRowVector(bias);  // ERROR
  }
}
