// A delta-orthogonal kernel has at least as many outputs as inputs.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class TooWideInClass {
  final int hidden = size();
  @DeltaOrthogonal @Shape({"3", "64", "32"}) INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
