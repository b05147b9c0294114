// No axis has half an element.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class HalfInClass {
  final int hidden = size();
  @Zeros @Shape({"hidden", "7 / 2"}) INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
