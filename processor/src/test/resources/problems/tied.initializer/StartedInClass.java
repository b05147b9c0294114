// What is tied does not start by itself.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class StartedInClass {
  final int hidden = size();
  @Xavier @Shape({"hidden", "3"}) INDArray weight;
  @Zeros @Tied("weight") INDArray again;  // ERROR

  static int size() {
    return 3;
  }
}
