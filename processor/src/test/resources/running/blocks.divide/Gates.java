// Blocks are equal.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record Gates(int in, int out, @Xavier @Blocks(4) @Shape({"in", "out"}) INDArray w) {}

class Main {
  static Object run() {
    return GatesParameters.create(8, 30, 42); // THROWS
  }
}
