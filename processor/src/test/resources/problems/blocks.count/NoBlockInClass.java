// There is at least one block.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class NoBlockInClass {
  final int hidden = size();
  @Ones @Blocks(0) @Shape("hidden") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
