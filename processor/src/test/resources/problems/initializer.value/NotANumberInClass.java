// A mean is a number.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class NotANumberInClass {
  final int hidden = size();
  @Normal(mean = Double.NaN) @Shape("hidden") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
