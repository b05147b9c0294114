// An array that is given has the declared shape.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
record Frozen(int n, @Shape({"_", "2 * n"}) INDArray given, @Zeros @Shape("n") INDArray b) {}

class Main {
  static Object run() {
    return FrozenParameters.create(3, Nd4j.ones(6, 3), 42); // THROWS
  }
}
