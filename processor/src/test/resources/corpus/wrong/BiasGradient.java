// Backpropagation by hand: the gradient of the bias is summed over the outputs instead of the batch.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class BiasGradient {
  final int in;
  final int out;
  @Xavier @Shape({"in", "out"}) INDArray w;
  @Zeros @Shape("out") INDArray b;

  BiasGradient(int in, int out) {
    this.in = in;
    this.out = out;
  }

  void step(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray target, double rate) {
    INDArray delta = x.mmul(w).addRowVector(b).sub(target);
    w.subi(x.transpose().mmul(delta).mul(rate));
    b.subi(delta.sum(1).mul(rate)); // ERROR THROWS
  }

  static Object run() {
    BiasGradient model = BiasGradientParameters.initialize(new BiasGradient(4, 2), 1);
    model.step(Nd4j.ones(5, 4), Nd4j.ones(5, 2), .1);
    return model.b;
  }
}
