// A single logit under softmax: the probability is 1 whatever the input (a question asked again and again).
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class OneLogit {
  final int in;
  @Xavier @Shape({"in", "1"}) INDArray w;

  OneLogit(int in) {
    this.in = in;
  }

  @Shape({"n", "1"}) INDArray probability(@Shape({"n", "in"}) INDArray x) {
    return Transforms.softmax(x.mmul(w)); // WARNING NONSENSE
  }

  static Object run() {
    OneLogit model = OneLogitParameters.initialize(new OneLogit(4), 1);
    return model.probability(Nd4j.ones(5, 4));
  }
}
