// A neural ODE: the derivative lacks the time that was joined to the state, and is added in place.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class EulerOfOde {
  final int dims, hidden;
  @Xavier @Shape({"dims + 1", "hidden"}) INDArray w1;
  @Xavier @Shape({"hidden", "dims"}) INDArray w2;

  EulerOfOde(int dims, int hidden) {
    this.dims = dims;
    this.hidden = hidden;
  }

  INDArray derivative(@Shape({"n", "dims + 1"}) INDArray state) {
    return Transforms.tanh(state.mmul(w1)).mmul(w2);
  }

  INDArray solve(@Shape({"n", "dims"}) INDArray start, int steps) {
    double dt = 1.0 / steps;
    INDArray state = start.dup();
    for (int i = 0; i < steps; i++) {
      INDArray time = Nd4j.valueArrayOf(new long[] {start.rows(), 1}, i * dt);
      INDArray joined = Nd4j.hstack(state, time);
      state = joined.add(derivative(joined).mul(dt)); // ERROR THROWS
    }
    return state;
  }

  static Object run() {
    return EulerOfOdeParameters.initialize(new EulerOfOde(3, 5), 1).solve(Nd4j.rand(2, 3), 4);
  }
}
