// A size is at least 1.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record Zero(Config config, @Svd(rank = "config.width / 2 - 1") @Shape({"config.width", "config.width"}) INDArray w) {
  record Config(int width) {}
}

class Main {
  static Object run() {
    return ZeroParameters.create(new Zero.Config(0), 42); // THROWS
  }
}
