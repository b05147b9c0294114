// The parameters of a Gaussian policy: the logarithm of the deviation has an axis too many.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class PolicyDeviation {
  final int states;
  final int actions;
  @Orthogonal(gain = 0.01) @Shape({"states", "actions"}) INDArray mean;
  @Zeros @Shape({"actions", "1"}) INDArray logDeviation;

  PolicyDeviation(int states, int actions) {
    this.states = states;
    this.actions = actions;
  }

  @Shape({"n", "actions"}) INDArray act(@Shape({"n", "states"}) INDArray s) {
    INDArray noise = Nd4j.randn(s.size(0), actions);
    return s.mmul(mean).add(noise.mulRowVector(Transforms.exp(logDeviation))); // ERROR THROWS
  }

  static Object run() {
    PolicyDeviation model = PolicyDeviationParameters.initialize(new PolicyDeviation(4, 2), 1);
    return model.act(Nd4j.ones(3, 4));
  }
}
