// A BiFunction for a gate, given input and state the wrong way round.
import dev.fanin.*;
import java.util.function.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class BiFunctionOfGates {
  final int in, units;
  @Xavier @Shape({"in", "units"}) INDArray w;
  @Orthogonal @Shape({"units", "units"}) INDArray u;

  BiFunctionOfGates(int in, int units) {
    this.in = in;
    this.units = units;
  }

  @Shape({"n", "units"}) INDArray cell(@Shape({"n", "in"}) INDArray x, @Shape({"n", "units"}) INDArray h) {
    BiFunction<INDArray, INDArray, INDArray> gate = (input, state) -> Transforms.sigmoid(input.mmul(w).add(state.mmul(u))); // ERROR THROWS
    return gate.apply(h, x);
  }

  static Object run() {
    return BiFunctionOfGatesParameters.initialize(new BiFunctionOfGates(3, 4), 7).cell(Nd4j.rand(2, 3), Nd4j.zeros(2, 4));
  }
}
