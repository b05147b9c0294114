// Model-based planning: rewards of candidates [c, h] are weighed by discounts [h, 1] from the wrong side.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class HuberOfPlans {
  final int state, horizon;
  @Xavier @Shape({"state", "horizon"}) INDArray reward;

  HuberOfPlans(int state, int horizon) {
    this.state = state;
    this.horizon = horizon;
  }

  INDArray returns(@Shape({"c", "state"}) INDArray candidates) {
    INDArray discounts = Nd4j.zeros(horizon, 1);
    for (int i = 0; i < horizon; i++) {
      discounts.putScalar(i, 0, Math.pow(0.9, i));
    }
    INDArray rewards = candidates.mmul(reward);
    return discounts.mmul(rewards); // ERROR THROWS
  }

  static Object run() {
    return HuberOfPlansParameters.initialize(new HuberOfPlans(3, 4), 1).returns(Nd4j.rand(5, 3));
  }
}
