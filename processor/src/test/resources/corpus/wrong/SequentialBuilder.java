// A Sequential of lambdas: the second layer adds the bias of the first.
import dev.fanin.*;
import java.util.*;
import java.util.function.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class SequentialBuilder {
  static final class Sequential {
    private final List<UnaryOperator<INDArray>> layers = new ArrayList<>();

    Sequential add(UnaryOperator<INDArray> layer) {
      layers.add(layer);
      return this;
    }

    INDArray forward(INDArray x) {
      INDArray h = x;
      for (UnaryOperator<INDArray> layer : layers) {
        h = layer.apply(h);
      }
      return h;
    }
  }

  final int in, hidden, out;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Zeros @Shape("hidden") INDArray b1;
  @Xavier @Shape({"hidden", "out"}) INDArray w2;
  @Zeros @Shape("out") INDArray b2;

  SequentialBuilder(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  Sequential network() {
    return new Sequential()
        .add(x -> x.mmul(w1).addRowVector(b1))
        .add(Transforms::relu)
        .add(h -> Transforms.relu(h).mmul(w2).addRowVector(b1)); // ERROR THROWS
  }

  static Object run() {
    SequentialBuilder m = SequentialBuilderParameters.initialize(new SequentialBuilder(3, 4, 2), 7);
    return m.network().forward(Nd4j.rand(5, 3)).add(m.b2.sumNumber());
  }
}
