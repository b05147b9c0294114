// A scale is a finite number.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record Shallow(int layers, @Normal @Scale("1 / sqrt(layers - 1)") @Shape("3") INDArray w) {}

class Main {
  static Object run() {
    return ShallowParameters.create(1, 42); // THROWS
  }
}
