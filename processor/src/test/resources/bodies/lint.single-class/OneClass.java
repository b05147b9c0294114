// The largest of one is always the first.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class OneClass {
  INDArray run(@Shape({"batch", "1"}) INDArray x) {
    return x.argMax(1);  // WARNING
  }
}
