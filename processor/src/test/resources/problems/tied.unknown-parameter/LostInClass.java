// A tie is to a parameter.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class LostInClass {
  final int hidden = size();
  @Xavier @Shape({"hidden", "3"}) INDArray weight;
  @Tied("wieght") INDArray again;  // ERROR

  static int size() {
    return 3;
  }
}
