// Groups divide the outputs.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class UnevenGroupsInClass {
  final int hidden = size();
  @Xavier @Fans(groups = "3") @Shape({"3", "3", "8", "64"}) INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
