// A formula is whole.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class RootOfNothingInClass {
  final int hidden = size();
  @Ones @Scale("1 / sqrt()") @Shape("hidden") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
