// An actor and a critic share a body; the critic is given the actions' weights' shape.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class PolicyHeads {
  static final int OBSERVATION = 4, ACTIONS = 2;
  final int hidden;
  @Kaiming @Shape({"OBSERVATION", "hidden"}) INDArray body;
  @Orthogonal(gain = .01) @Shape({"hidden", "ACTIONS"}) INDArray actor;
  @Orthogonal @Shape({"hidden", "1"}) INDArray critic;

  PolicyHeads(int hidden) {
    this.hidden = hidden;
  }

  INDArray advantage(@Shape({"n", "OBSERVATION"}) INDArray states, @Shape("n") INDArray returns) {
    INDArray h = Transforms.relu(states.mmul(body));
    INDArray values = h.mmul(critic);
    INDArray advantage = returns.sub(values); // ERROR THROWS
    INDArray policy = Transforms.softmax(h.mmul(actor));
    return policy.mulColumnVector(advantage);
  }

  static Object run() {
    return PolicyHeadsParameters.initialize(new PolicyHeads(6), 7).advantage(Nd4j.rand(5, 4), Nd4j.rand(new int[] {5}));
  }
}
