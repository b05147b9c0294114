// A ternary chooses between two projections; only one of them is right for both.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class Ternaries {
  final int in, out;
  @Xavier @Shape({"in", "out"}) INDArray shortcut;
  @Xavier @Shape({"out", "in"}) INDArray back;

  Ternaries(int in, int out) {
    this.in = in;
    this.out = out;
  }

  INDArray both(@Shape({"n", "in"}) INDArray x, boolean forward) {
    INDArray p = forward ? x.mmul(shortcut) : x.mmul(back); // ERROR THROWS
    return p;
  }

  static Object run() {
    return TernariesParameters.initialize(new Ternaries(4, 3), 7).both(Nd4j.rand(2, 4), false);
  }
}
