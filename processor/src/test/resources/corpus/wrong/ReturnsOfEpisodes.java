// Policy gradients: rewards of episodes [e, t] weigh the log-probabilities [e * t] of their actions.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ReturnsOfEpisodes {
  final int observation, actions;
  @Xavier @Shape({"observation", "actions"}) INDArray w;

  ReturnsOfEpisodes(int observation, int actions) {
    this.observation = observation;
    this.actions = actions;
  }

  double objective(@Shape({"e", "t", "observation"}) INDArray seen, @Shape({"e", "t", "actions"}) INDArray taken, @Shape({"e", "t"}) INDArray returns) {
    long e = seen.size(0), t = seen.size(1);
    INDArray p = Transforms.softmax(seen.reshape(e * t, observation).mmul(w));
    INDArray log = Transforms.log(p).mul(taken.reshape(e * t, actions)).sum(1);
    INDArray baseline = returns.mean(true, 0);
    INDArray advantage = returns.sub(baseline);
    return log.mul(advantage).sumNumber().doubleValue(); // ERROR THROWS
  }

  static Object run() {
    return ReturnsOfEpisodesParameters.initialize(new ReturnsOfEpisodes(3, 2), 1).objective(Nd4j.rand(2, 4, 3), Nd4j.ones(2, 4, 2), Nd4j.rand(2, 4));
  }
}
