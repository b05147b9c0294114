// A delta-orthogonal kernel does not lose channels.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record Delta(int in, int out, @DeltaOrthogonal @Shape({"3", "in", "out"}) INDArray w) {}

class Main {
  static Object run() {
    return DeltaParameters.create(8, 4, 42); // THROWS
  }
}
