// A transposed tie has the transposed shape.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class UprightInClass {
  final int hidden = size();
  @Xavier @Shape({"hidden", "3"}) INDArray weight;
  @Tied(value = "weight", transposed = true) @Shape({"hidden", "3"}) INDArray again;  // ERROR

  static int size() {
    return 3;
  }
}
