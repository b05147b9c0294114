// No size is beyond a long.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class LargeInClass {
  final int hidden = size();
  @Zeros @Shape("99999999999999999999") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
