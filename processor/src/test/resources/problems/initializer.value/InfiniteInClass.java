// A gain is finite.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class InfiniteInClass {
  final int hidden = size();
  @Xavier(gain = 1 / 0.) @Shape({"hidden", "hidden"}) INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
