// A reshape keeps the number of elements.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class LostPixel {
  INDArray run(@Shape({"batch", "64"}) INDArray x) {
    return x.reshape(x.size(0), 9, 7);  // ERROR
  }
}
