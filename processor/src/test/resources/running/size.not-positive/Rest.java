// What is left of a size is a size.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record Rest(int width, @Zeros @Shape("width - 8") INDArray w) {}

class Main {
  static Object run() {
    return RestParameters.create(8, 42); // THROWS
  }
}
