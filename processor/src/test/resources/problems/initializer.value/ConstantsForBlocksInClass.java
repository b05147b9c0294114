// A constant has one value, or one a block.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class ConstantsForBlocksInClass {
  final int hidden = size();
  @Constant({0, 1, 0}) @Blocks(4) @Shape("4 * hidden") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
