// A loop that feeds its output back: the second round meets the wrong width.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class FeedingBack {
  final int in, out;
  @Xavier @Shape({"in", "out"}) INDArray w;

  FeedingBack(int in, int out) {
    this.in = in;
    this.out = out;
  }

  INDArray iterate(@Shape({"n", "in"}) INDArray x, int rounds) {
    INDArray state = x;
    int round = 0;
    while (round++ < rounds) {
      state = Transforms.tanh(state.mmul(w)); // ERROR THROWS
    }
    return state;
  }

  static Object run() {
    return FeedingBackParameters.initialize(new FeedingBack(4, 3), 7).iterate(Nd4j.rand(2, 4), 2);
  }
}
