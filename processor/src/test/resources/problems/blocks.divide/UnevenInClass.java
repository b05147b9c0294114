// Blocks are equal.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class UnevenInClass {
  final int hidden = size();
  @Xavier @Blocks(3) @Shape({"hidden", "16"}) INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
