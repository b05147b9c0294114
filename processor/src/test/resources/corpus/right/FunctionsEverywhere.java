// Layers as functions: references, composition, suppliers, optionals, maps of activations, folds.
import dev.fanin.*;
import java.util.*;
import java.util.function.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class FunctionsEverywhere {
  final int in, hidden, out;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Kaiming @Shape({"hidden", "hidden"}) INDArray w2;
  @Xavier @Shape({"hidden", "out"}) INDArray w3;

  FunctionsEverywhere(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  @Shape({"n", "hidden"}) INDArray embed(@Shape({"n", "in"}) INDArray x) {
    return Transforms.relu(x.mmul(w1));
  }

  @Shape({"n", "hidden"}) INDArray mix(@Shape({"n", "hidden"}) INDArray x) {
    return Transforms.relu(x.mmul(w2));
  }

  @Shape({"n", "out"}) INDArray head(@Shape({"n", "hidden"}) INDArray x) {
    return x.mmul(w3);
  }

  static INDArray twice(UnaryOperator<INDArray> f, INDArray x) {
    return f.apply(f.apply(x));
  }

  INDArray forward(@Shape({"n", "in"}) INDArray x, String activation) {
    Function<INDArray, INDArray> embed = this::embed;
    Function<INDArray, INDArray> whole = embed.andThen(this::mix).andThen(this::mix).andThen(this::head);
    Map<String, UnaryOperator<INDArray>> activations = Map.of(
        "tanh", Transforms::tanh, "sigmoid", Transforms::sigmoid, "none", a -> a, "softmax", Transforms::softmax);
    UnaryOperator<INDArray> last = activations.getOrDefault(activation, UnaryOperator.identity());
    INDArray one = last.apply(whole.apply(x));
    Supplier<INDArray> lazily = () -> head(twice(this::mix, embed(x)));
    BinaryOperator<INDArray> plus = INDArray::add;
    BiFunction<INDArray, INDArray, INDArray> times = (a, b) -> a.mmul(b.transpose());
    INDArray similar = times.andThen(Transforms::softmax).apply(one, lazily.get());
    INDArray sum = plus.apply(one, lazily.get());
    List<UnaryOperator<INDArray>> stages = List.of(this::mix, this::mix, h -> h.mul(.5));
    INDArray folded = embed(x);
    for (UnaryOperator<INDArray> stage : stages) {
      folded = stage.apply(folded);
    }
    INDArray reduced = stages.stream().reduce(UnaryOperator.identity(), (f, g) -> h -> g.apply(f.apply(h))).apply(embed(x));
    INDArray optional = Optional.of(x).map(this::embed).map(this::mix).map(this::head).orElse(sum);
    return similar.mmul(sum.add(optional)).add(head(folded.add(reduced)));
  }

  static Object run() {
    return FunctionsEverywhereParameters.initialize(new FunctionsEverywhere(3, 4, 2), 3).forward(Nd4j.rand(5, 3), "softmax");
  }
}
