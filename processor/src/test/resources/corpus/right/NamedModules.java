// A model whose parameters and gradients are in maps by name, with momentum, clipping and a switch of optimisers.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class NamedModules {
  enum Rule { SGD, MOMENTUM, ADAGRAD }
  final int in, hidden, out;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Zeros @Shape("hidden") INDArray b1;
  @Xavier @Shape({"hidden", "out"}) INDArray w2;
  @Zeros @Shape("out") INDArray b2;

  NamedModules(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  Map<String, INDArray> parameters() {
    Map<String, INDArray> all = new LinkedHashMap<>();
    all.put("w1", w1);
    all.put("b1", b1);
    all.put("w2", w2);
    all.put("b2", b2);
    return all;
  }

  Map<String, INDArray> gradients(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray y) {
    Map<String, INDArray> cache = new HashMap<>();
    cache.put("z1", x.mmul(w1).addRowVector(b1));
    cache.put("h", Transforms.relu(cache.get("z1")));
    cache.put("p", Transforms.softmax(cache.get("h").mmul(w2).addRowVector(b2)));
    INDArray delta = cache.get("p").sub(y).div(x.rows());
    Map<String, INDArray> g = new HashMap<>();
    g.put("w2", cache.get("h").transpose().mmul(delta));
    g.put("b2", delta.sum(0));
    delta = delta.mmul(w2.transpose()).mul(cache.get("z1").gt(0).castTo(DataType.FLOAT));
    g.put("w1", x.transpose().mmul(delta));
    g.put("b1", delta.sum(0));
    return g;
  }

  void step(Map<String, INDArray> gradients, Map<String, INDArray> state, Rule rule, double rate) {
    double norm = Math.sqrt(gradients.values().stream().mapToDouble(g -> Math.pow(g.norm2Number().doubleValue(), 2)).sum());
    for (Map.Entry<String, INDArray> entry : parameters().entrySet()) {
      INDArray g = gradients.get(entry.getKey()).mul(Math.min(1, 5 / (norm + 1e-9)));
      INDArray s = state.computeIfAbsent(entry.getKey(), key -> Nd4j.zerosLike(entry.getValue()));
      INDArray change = switch (rule) {
        case SGD -> g.mul(rate);
        case MOMENTUM -> {
          s.muli(0.9).addi(g);
          yield s.mul(rate);
        }
        case ADAGRAD -> {
          s.addi(g.mul(g));
          yield g.mul(rate).div(Transforms.sqrt(s).add(1e-8));
        }
      };
      entry.getValue().subi(change);
    }
  }

  static Object run() {
    NamedModules m = NamedModulesParameters.initialize(new NamedModules(4, 5, 3), 11);
    INDArray x = Nd4j.rand(DataType.FLOAT, 6, 4);
    INDArray y = Nd4j.eye(3).repeat(0, 2);
    for (Rule rule : Rule.values()) {
      Map<String, INDArray> state = new HashMap<>();
      for (int i = 0; i < 3; i++) {
        m.step(m.gradients(x, y), state, rule, 0.1);
      }
    }
    return m.b2;
  }
}
