// Momentum: the velocity was allocated with inputs and outputs swapped.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class SwappedVelocity {
  final int in;
  final int out;
  @Xavier @Shape({"in", "out"}) INDArray w;

  SwappedVelocity(int in, int out) {
    this.in = in;
    this.out = out;
  }

  void train(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray y, int steps) {
    INDArray velocity = Nd4j.zeros(out, in);
    for (int step = 0; step < steps; step++) {
      INDArray gradient = x.transpose().mmul(x.mmul(w).sub(y));
      velocity = velocity.mul(.9).sub(gradient.mul(.01)); // ERROR THROWS
      w.addi(velocity);
    }
  }

  static Object run() {
    SwappedVelocity model = SwappedVelocityParameters.initialize(new SwappedVelocity(4, 2), 1);
    model.train(Nd4j.ones(5, 4), Nd4j.ones(5, 2), 3);
    return model.w;
  }
}
