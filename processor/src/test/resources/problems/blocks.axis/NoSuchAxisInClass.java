// Blocks lie along an axis that is there.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class NoSuchAxisInClass {
  final int hidden = size();
  @Ones @Blocks(value = 3, axis = 1) @Shape("3 * hidden") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
