// Groups divide the outputs.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record Grouped(int groups, int out, @Kaiming @Fans(groups = "groups") @Shape({"3", "3", "4", "out"}) INDArray w) {}

class Main {
  static Object run() {
    return GroupedParameters.create(3, 8, 42); // THROWS
  }
}
