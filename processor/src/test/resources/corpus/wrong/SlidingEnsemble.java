// An ensemble of weights in a deque; the oldest has another width.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class SlidingEnsemble {
  final int in, out;
  @Xavier @Shape({"in", "out"}) INDArray now;
  @Xavier @Shape({"in", "out + 1"}) INDArray before;

  SlidingEnsemble(int in, int out) {
    this.in = in;
    this.out = out;
  }

  INDArray vote(@Shape({"n", "in"}) INDArray x) {
    Deque<INDArray> weights = new ArrayDeque<>();
    weights.addLast(now);
    weights.addLast(before);
    INDArray sum = Nd4j.zeros(x.rows(), out);
    for (INDArray w : weights) {
      sum.addi(Transforms.softmax(x.mmul(w))); // ERROR THROWS
    }
    return sum;
  }

  static Object run() {
    return SlidingEnsembleParameters.initialize(new SlidingEnsemble(4, 3), 1).vote(Nd4j.rand(5, 4));
  }
}
