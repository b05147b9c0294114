// Xavier has no fans on a bias.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class BiasInClass {
  final int hidden = size();
  @Xavier @Shape("hidden") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
