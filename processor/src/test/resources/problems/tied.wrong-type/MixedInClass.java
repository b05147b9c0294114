// What is tied is of one type.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class MixedInClass {
  final int hidden = size();
  @Xavier @Shape({"hidden", "3"}) INDArray weight;
  @Tied("weight") org.nd4j.autodiff.samediff.SDVariable again;  // ERROR

  static int size() {
    return 3;
  }
}
