// A rank is at least 1.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record NoRank(int width, @Svd(rank = "width - 8") @Shape({"width", "width"}) INDArray w) {}

class Main {
  static Object run() {
    return NoRankParameters.create(8, 42); // THROWS
  }
}
