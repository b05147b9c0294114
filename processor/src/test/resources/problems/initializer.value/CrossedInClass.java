// The lower bound is the lower one.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class CrossedInClass {
  final int hidden = size();
  @Uniform(low = 1, high = 1) @Shape("hidden") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
