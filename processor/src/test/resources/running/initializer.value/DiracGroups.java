// The groups of a kernel divide its outputs.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record DiracGroups(int n, @Dirac(groups = 3) @Shape({"3", "n", "n"}) INDArray w) {}

class Main {
  static Object run() {
    return DiracGroupsParameters.create(8, 42); // THROWS
  }
}
