// An overriding method keeps what the method it overrides promises.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

abstract class Step {
  final int in;
  final int out;

  Step(int in, int out) {
    this.in = in;
    this.out = out;
  }

  abstract @Shape({"n", "out"}) INDArray forward(@Shape({"n", "in"}) INDArray x);
}

@Model
class OtherWayRound extends Step {
  @Xavier @Shape({"out", "in"}) INDArray w;

  OtherWayRound(int in, int out) {
    super(in, out);
  }

  @Override
  @Shape({"n", "out"})
  INDArray forward(@Shape({"n", "out"}) INDArray x) { // ERROR
    return x.mmul(w).mmul(w.transpose());
  }
}
