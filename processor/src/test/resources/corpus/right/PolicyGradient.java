// Policy gradients with a baseline: episodes as lists, returns by a backward loop.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class PolicyGradient {
  final int states;
  final int actions;
  @Zeros @Shape({"states", "actions"}) INDArray policy;
  @Zeros @Shape("states") INDArray baseline;

  PolicyGradient(int states, int actions) {
    this.states = states;
    this.actions = actions;
  }

  @Shape("actions") INDArray probabilities(@Shape("states") INDArray s) {
    INDArray logits = s.reshape(1, states).mmul(policy);
    return Transforms.softmax(logits).reshape(actions);
  }

  int draw(@Shape("k") INDArray p, Random random) {
    double left = random.nextDouble();
    int choice = 0;
    while (choice < p.length() - 1 && (left -= p.getDouble(choice)) > 0) {
      choice++;
    }
    return choice;
  }

  void learn(List<INDArray> seen, List<Integer> chosen, List<Double> rewards, double rate) {
    double gain = 0;
    for (int t = seen.size() - 1; t >= 0; t--) {
      gain = rewards.get(t) + .95 * gain;
      INDArray s = seen.get(t);
      double advantage = gain - s.mul(baseline).sumNumber().doubleValue();
      INDArray slope = probabilities(s).neg();
      slope.putScalar(chosen.get(t), slope.getDouble(chosen.get(t)) + 1);
      INDArray outer = s.reshape(states, 1).mmul(slope.reshape(1, actions));
      policy.addi(outer.mul(rate * advantage));
      baseline.addi(s.mul(rate * advantage));
    }
  }

  static Object run() {
    PolicyGradient model = PolicyGradientParameters.initialize(new PolicyGradient(4, 3), 1);
    Random random = new Random(5);
    for (int episode = 0; episode < 3; episode++) {
      List<INDArray> seen = new ArrayList<>();
      List<Integer> chosen = new ArrayList<>();
      List<Double> rewards = new ArrayList<>();
      for (int t = 0; t < 5; t++) {
        INDArray s = Nd4j.rand(4);
        int action = model.draw(model.probabilities(s), random);
        seen.add(s);
        chosen.add(action);
        rewards.add(action == 1 ? 1d : 0d);
      }
      model.learn(seen, chosen, rewards, .1);
    }
    return model.policy;
  }
}
