// Backpropagation by hand: the gradient of the weights needs the input transposed.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class GradientUpright {
  final int in;
  final int out;
  @Xavier @Shape({"in", "out"}) INDArray w;

  GradientUpright(int in, int out) {
    this.in = in;
    this.out = out;
  }

  void step(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray target, double rate) {
    INDArray y = x.mmul(w);
    INDArray delta = y.sub(target).div(x.size(0));
    INDArray gradient = x.mmul(delta); // ERROR THROWS
    w.subi(gradient.mul(rate));
  }

  static Object run() {
    GradientUpright model = GradientUprightParameters.initialize(new GradientUpright(4, 2), 1);
    model.step(Nd4j.ones(5, 4), Nd4j.ones(5, 2), .1);
    return model.w;
  }
}
