// An axis is one thing.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class TwiceInClass {
  final int hidden = size();
  @Xavier @Fans(in = 1, out = {0, -1}) @Shape({"hidden", "3"}) INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
