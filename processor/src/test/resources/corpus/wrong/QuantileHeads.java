// Quantile regression: three quantiles are predicted, targets [n] are subtracted without an axis.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class QuantileHeads {
  static final int QUANTILES = 3;
  final int in;
  @Xavier @Shape({"in", "QUANTILES"}) INDArray w;

  QuantileHeads(int in) {
    this.in = in;
  }

  double pinball(@Shape({"n", "in"}) INDArray x, @Shape("n") INDArray y) {
    INDArray levels = Nd4j.createFromArray(0.1f, 0.5f, 0.9f);
    INDArray error = x.mmul(w).rsubRowVector(y); // ERROR THROWS
    INDArray over = error.mulRowVector(levels);
    INDArray under = error.mulRowVector(levels.sub(1));
    return Transforms.max(over, under).meanNumber().doubleValue();
  }

  static Object run() {
    return QuantileHeadsParameters.initialize(new QuantileHeads(4), 1).pinball(Nd4j.rand(5, 4), Nd4j.rand(5));
  }
}
