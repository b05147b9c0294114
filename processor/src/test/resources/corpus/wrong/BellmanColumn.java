// Deep Q-learning: values of the actions taken, [n], against targets kept as a column.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class BellmanColumn {
  static final double GAMMA = 0.99;
  final int observation, hidden, actions;
  @Kaiming @Shape({"observation", "hidden"}) INDArray w1;
  @Xavier @Shape({"hidden", "actions"}) INDArray w2;

  BellmanColumn(int observation, int hidden, int actions) {
    this.observation = observation;
    this.hidden = hidden;
    this.actions = actions;
  }

  record Transition(@Shape({"n", "observation"}) INDArray before, @Shape({"n", "actions"}) INDArray taken,
      @Shape({"n", "1"}) INDArray reward, @Shape({"n", "observation"}) INDArray after) {}

  @Shape({"n", "actions"}) INDArray q(@Shape({"n", "observation"}) INDArray s) {
    return Transforms.relu(s.mmul(w1)).mmul(w2);
  }

  double loss(INDArray before, INDArray taken, INDArray reward, INDArray after) {
    INDArray best = q(after).max(true, 1);
    INDArray target = reward.add(best.mul(GAMMA));
    INDArray value = q(before).mul(taken).sum(1);
    INDArray error = value.sub(target); // ERROR THROWS
    return error.mul(error).meanNumber().doubleValue();
  }

  static Object run() {
    BellmanColumn m = BellmanColumnParameters.initialize(new BellmanColumn(4, 6, 3), 2);
    return m.loss(Nd4j.rand(5, 4), Nd4j.ones(5, 3), Nd4j.rand(5, 1), Nd4j.rand(5, 4));
  }
}
