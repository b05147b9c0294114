// An initializer needs a shape.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class ShapelessInClass {
  final int hidden = size();
  @Zeros INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
