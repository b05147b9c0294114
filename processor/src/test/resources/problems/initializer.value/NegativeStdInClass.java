// A standard deviation is not negative.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class NegativeStdInClass {
  final int hidden = size();
  @Normal(std = -1) @Shape("hidden") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
