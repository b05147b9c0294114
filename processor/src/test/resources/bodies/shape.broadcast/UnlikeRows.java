// Rows of unlike length do not broadcast.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class UnlikeRows {
  INDArray run(@Shape({"batch", "3"}) INDArray x, @Shape({"batch", "4"}) INDArray y) {
    return x.add(y);  // ERROR
  }
}
