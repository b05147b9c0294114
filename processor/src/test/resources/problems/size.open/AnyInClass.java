// A parameter knows its sizes.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class AnyInClass {
  final int hidden = size();
  @Zeros @Shape({"hidden", "_"}) INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
