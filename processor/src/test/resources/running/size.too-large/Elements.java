// The elements of an array can be counted.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record Elements(long n, @Zeros @Shape({"n", "n"}) INDArray w) {}

class Main {
  static Object run() {
    return ElementsParameters.create(1L << 40, 42); // THROWS
  }
}
