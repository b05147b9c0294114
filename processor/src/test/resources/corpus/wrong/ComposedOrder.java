// Function.andThen and compose: the order of two layers is swapped.
import dev.fanin.*;
import java.util.function.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ComposedOrder {
  final int in;
  final int hidden;
  final int out;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Xavier @Shape({"hidden", "out"}) INDArray w2;

  ComposedOrder(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  INDArray forward(@Shape({"n", "in"}) INDArray x) {
    UnaryOperator<INDArray> first = a -> Transforms.relu(a.mmul(w1));
    UnaryOperator<INDArray> second = a -> a.mmul(w2); // ERROR THROWS
    return first.apply(second.apply(x));
  }

  static Object run() {
    return ComposedOrderParameters.initialize(new ComposedOrder(4, 5, 3), 7).forward(Nd4j.rand(2, 4));
  }
}
