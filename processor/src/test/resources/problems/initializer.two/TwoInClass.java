// A parameter starts one way.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class TwoInClass {
  final int hidden = size();
  @Zeros @Ones @Shape("hidden") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
