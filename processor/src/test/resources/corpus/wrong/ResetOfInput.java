// GRU: the reset gate multiplies the input, which has another width than the state.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ResetOfInput {
  final int in;
  final int hidden;
  @Xavier @Shape({"in + hidden", "hidden"}) INDArray reset;
  @Xavier @Shape({"in + hidden", "hidden"}) INDArray update;
  @Xavier @Shape({"in + hidden", "hidden"}) INDArray candidate;

  ResetOfInput(int in, int hidden) {
    this.in = in;
    this.hidden = hidden;
  }

  @Shape({"n", "hidden"}) INDArray step(@Shape({"n", "in"}) INDArray x, @Shape({"n", "hidden"}) INDArray h) {
    INDArray both = Nd4j.concat(1, x, h);
    INDArray r = Transforms.sigmoid(both.mmul(reset));
    INDArray z = Transforms.sigmoid(both.mmul(update));
    INDArray proposed = Transforms.tanh(Nd4j.concat(1, r.mul(x), h).mmul(candidate)); // ERROR THROWS
    return h.add(z.mul(proposed.sub(h)));
  }

  static Object run() {
    ResetOfInput model = ResetOfInputParameters.initialize(new ResetOfInput(4, 3), 1);
    return model.step(Nd4j.ones(2, 4), Nd4j.zeros(2, 3));
  }
}
