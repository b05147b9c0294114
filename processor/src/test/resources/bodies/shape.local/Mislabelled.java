// A local is what its contract says.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class Mislabelled {
  INDArray run(@Shape({"3", "4"}) INDArray x) {
    @Shape({"4", "4"}) INDArray square = x.mmul(x.transpose());  // ERROR
    return square;
  }
}
