// What takes an int is given one.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record ForAnInt(long n, @Submodel(sizes = "width = n / 1024") Part part) {
  @Model
  record Part(int width, @Zeros @Shape("width") INDArray w) {}
}

class Main {
  static Object run() {
    return ForAnIntParameters.create(1L << 42, 42); // THROWS
  }
}
