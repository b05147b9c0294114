// No axis is empty.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class ZeroInClass {
  final int hidden = size();
  @Zeros @Shape({"hidden", "2 - 2"}) INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
