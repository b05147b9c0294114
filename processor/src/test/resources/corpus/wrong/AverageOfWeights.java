// An exponential average of all weights: the copies are taken out of the list in the wrong order.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class AverageOfWeights {
  final int in, hidden, out;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Xavier @Shape({"hidden", "out"}) INDArray w2;

  AverageOfWeights(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  List<INDArray> average(double decay) {
    List<INDArray> shadows = new ArrayList<>(List.of(w2.dup(), w1.dup()));
    List<INDArray> weights = List.of(w1, w2);
    for (int i = 0; i < weights.size(); i++) {
      shadows.get(i).muli(decay).addi(weights.get(i).mul(1 - decay)); // ERROR THROWS
    }
    return shadows;
  }

  static Object run() {
    return AverageOfWeightsParameters.initialize(new AverageOfWeights(4, 3, 2), 1).average(0.9).get(0);
  }
}
