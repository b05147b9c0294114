// A quotient is exact.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record Quotient(int width, int heads, @Xavier @Shape({"width", "width / heads + 1"}) INDArray w) {}

class Main {
  static Object run() {
    return QuotientParameters.create(7, 2, 42); // THROWS
  }
}
