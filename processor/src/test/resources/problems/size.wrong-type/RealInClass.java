// A size is no real number.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class RealInClass {
  final double rate = .5;
  final int hidden = size();
  @Zeros @Shape("rate") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
