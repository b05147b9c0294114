// Fans are of axes that are there.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class NoFanAxisInClass {
  final int hidden = size();
  @Xavier @Fans(in = 1, out = 2) @Shape({"hidden", "3"}) INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
