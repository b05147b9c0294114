// A rank is at most the smaller side.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record LargeRank(int rank, int rows, @Svd(rank = "rank") @Shape({"rows", "4"}) INDArray w) {}

class Main {
  static Object run() {
    return LargeRankParameters.create(4, 3, 42); // THROWS
  }
}
