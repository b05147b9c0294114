// Fans are said once.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class BothInClass {
  final int hidden = size();
  @Xavier @Shape({"hidden", "3"}) INDArray weight;
  @Lecun @Fans(of = "weight", in = 0) @Shape("3") INDArray b;  // ERROR

  static int size() {
    return 3;
  }
}
