// Evolution strategies: perturbations of all parameters by name, ranks, an antithetic pair, early stopping by exceptions.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class EvolutionOfWeights {
  final int in, hidden;
  @Lecun @Shape({"in", "hidden"}) INDArray w;
  @Zeros @Shape({"1", "hidden"}) INDArray b;
  @Lecun @Shape({"hidden", "1"}) INDArray v;

  EvolutionOfWeights(int in, int hidden) {
    this.in = in;
    this.hidden = hidden;
  }

  static class Converged extends RuntimeException {}

  double fitness(@Shape({"n", "in"}) INDArray x, @Shape({"n", "1"}) INDArray y) {
    INDArray h = Transforms.tanh(x.mmul(w).add(b));
    return -h.mmul(v).sub(y).norm2Number().doubleValue();
  }

  void shift(Map<String, INDArray> noise, double by) {
    EvolutionOfWeightsParameters.named(this).forEach((name, array) -> array.addi(noise.get(name).mul(by)));
  }

  double generation(INDArray x, INDArray y, int pairs, double sigma, double rate) {
    List<Map<String, INDArray>> noises = new ArrayList<>();
    double[] scores = new double[pairs];
    for (int i = 0; i < pairs; i++) {
      Map<String, INDArray> noise = new LinkedHashMap<>();
      for (var entry : EvolutionOfWeightsParameters.named(this).entrySet()) {
        noise.put(entry.getKey(), Nd4j.randn(entry.getValue().shape()));
      }
      try {
        shift(noise, sigma);
        double up = fitness(x, y);
        shift(noise, -2 * sigma);
        double down = fitness(x, y);
        scores[i] = up - down;
        if (Math.abs(scores[i]) < 1e-12) {
          throw new Converged();
        }
      } finally {
        shift(noise, sigma);
      }
      noises.add(noise);
    }
    for (int i = 0; i < pairs; i++) {
      shift(noises.get(i), rate * scores[i] / (2 * pairs * sigma));
    }
    return fitness(x, y);
  }

  static Object run() {
    EvolutionOfWeights m = EvolutionOfWeightsParameters.initialize(new EvolutionOfWeights(3, 4), 3);
    double best = 0;
    try {
      for (int i = 0; i < 3; i++) {
        best = m.generation(Nd4j.rand(5, 3), Nd4j.rand(5, 1), 2, .1, .01);
      }
    } catch (Converged done) {
      best = 0;
    }
    return best;
  }
}
