// Meta-learning: the inner step subtracts the gradient of the other layer.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class FastWeights {
  final int in, hidden;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Xavier @Shape({"hidden", "1"}) INDArray w2;

  FastWeights(int in, int hidden) {
    this.in = in;
    this.hidden = hidden;
  }

  record Weights(@Shape({"i", "h"}) INDArray first, @Shape({"h", "1"}) INDArray second) {
    Weights minus(Weights gradient, double rate) {
      return new Weights(first.sub(gradient.first().mul(rate)), second.sub(gradient.second().mul(rate)));
    }
  }

  INDArray adapted(@Shape({"n", "in"}) INDArray x, @Shape({"n", "1"}) INDArray y) {
    INDArray h = x.mmul(w1);
    INDArray error = h.mmul(w2).sub(y);
    INDArray g2 = h.transpose().mmul(error);
    INDArray g1 = x.transpose().mmul(error.mmul(w2.transpose()));
    Weights fast = new Weights(w1.sub(g2.mul(0.1)), w2.sub(g2.mul(0.1))); // ERROR THROWS
    return x.mmul(fast.first()).mmul(fast.second());
  }

  static Object run() {
    return FastWeightsParameters.initialize(new FastWeights(3, 4), 1).adapted(Nd4j.rand(2, 3), Nd4j.rand(2, 1));
  }
}
