// Q-learning: the best next value is taken over the batch.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class TargetsOfQ {
  final int state, actions;
  @Xavier @Shape({"state", "actions"}) INDArray w;

  TargetsOfQ(int state, int actions) {
    this.state = state;
    this.actions = actions;
  }

  @Shape("n") INDArray targets(@Shape("n") INDArray rewards, @Shape({"n", "state"}) INDArray next, double gamma) {
    INDArray q = next.mmul(w);
    INDArray best = q.max(0);
    return rewards.add(best.mul(gamma)); // ERROR THROWS
  }

  static Object run() {
    return TargetsOfQParameters.initialize(new TargetsOfQ(3, 2), 7).targets(Nd4j.rand(new int[] {5}), Nd4j.rand(5, 3), .9);
  }
}
