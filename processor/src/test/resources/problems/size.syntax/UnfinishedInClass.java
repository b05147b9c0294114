// A formula that ends too early.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class UnfinishedInClass {
  final int hidden = size();
  @Zeros @Shape("2 * hidden +") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
