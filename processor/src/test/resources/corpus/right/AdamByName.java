// Adam over all parameters by name: moments in maps, a schedule, clipped gradients.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class AdamByName {
  final int in;
  final int out;
  @Xavier @Shape({"in", "out"}) INDArray w;
  @Zeros @Shape("out") INDArray b;

  AdamByName(int in, int out) {
    this.in = in;
    this.out = out;
  }

  static final class Adam {
    private final Map<String, INDArray> first = new HashMap<>();
    private final Map<String, INDArray> second = new HashMap<>();
    private int steps;

    void step(Map<String, INDArray> parameters, Map<String, INDArray> gradients, double rate) {
      steps++;
      parameters.forEach((name, parameter) -> {
        INDArray gradient = gradients.get(name);
        INDArray m = first.computeIfAbsent(name, key -> gradient.ulike().assign(0));
        INDArray v = second.computeIfAbsent(name, key -> gradient.ulike().assign(0));
        m.muli(.9).addi(gradient.mul(.1));
        v.muli(.999).addi(gradient.mul(gradient).muli(.001));
        INDArray mean = m.div(1 - Math.pow(.9, steps));
        INDArray deviation = Transforms.sqrt(v.div(1 - Math.pow(.999, steps))).addi(1e-8);
        parameter.subi(mean.div(deviation).muli(rate));
      });
    }
  }

  static Map<String, INDArray> clipped(Map<String, INDArray> gradients, double longest) {
    double length = Math.sqrt(gradients.values().stream()
        .mapToDouble(g -> g.mul(g).sumNumber().doubleValue())
        .sum());
    double factor = length > longest ? longest / length : 1;
    Map<String, INDArray> result = new LinkedHashMap<>();
    for (Map.Entry<String, INDArray> entry : gradients.entrySet()) {
      result.put(entry.getKey(), entry.getValue().mul(factor));
    }
    return result;
  }

  Map<String, INDArray> gradients(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray y) {
    INDArray delta = x.mmul(w).addRowVector(b).sub(y).div(x.rows());
    return Map.of("w", x.transpose().mmul(delta), "b", delta.sum(0));
  }

  static Object run() {
    AdamByName model = AdamByNameParameters.initialize(new AdamByName(4, 2), 1);
    Map<String, INDArray> parameters = AdamByNameParameters.named(model);
    Adam adam = new Adam();
    INDArray x = Nd4j.rand(6, 4);
    INDArray y = x.mmul(Nd4j.ones(4, 2));
    for (int step = 0; step < 10; step++) {
      double rate = step < 3 ? .01 * (step + 1) : .03 / Math.sqrt(step);
      adam.step(parameters, clipped(model.gradients(x, y), 1), rate);
    }
    return model.w;
  }
}
