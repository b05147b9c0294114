// A bias has no fans to take.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class OfBiasInClass {
  final int hidden = size();
  @Zeros @Shape("3") INDArray a;
  @Lecun @Fans(of = "a") @Shape("3") INDArray b;  // ERROR

  static int size() {
    return 3;
  }
}
