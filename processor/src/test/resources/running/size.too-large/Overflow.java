// Sizes fit into a long.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record Overflow(long n, @Zeros @Shape("4 * n / 8") INDArray w) {}

class Main {
  static Object run() {
    return OverflowParameters.create(1L << 62, 42); // THROWS
  }
}
