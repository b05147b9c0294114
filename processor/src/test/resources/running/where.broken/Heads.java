// Equations hold.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
@Where("width = heads * head")
record Heads(int width, int heads, int head, @Zeros @Shape("width") INDArray w) {}

class Main {
  static Object run() {
    return HeadsParameters.create(7, 2, 3, 42); // THROWS
  }
}
