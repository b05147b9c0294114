// Hidden states [n, t, d] are masked by [n, t] (Keras: "Incompatible shapes" in a masked layer).
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class MaskOfStates {
  final int d;
  @Xavier @Shape({"d", "d"}) INDArray w;

  MaskOfStates(int d) {
    this.d = d;
  }

  INDArray pooled(@Shape({"n", "t", "d"}) INDArray h, @Shape({"n", "t"}) INDArray mask) {
    INDArray counts = mask.sum(true, 1);
    INDArray masked = h.mul(mask); // ERROR THROWS
    INDArray mean = masked.sum(1).div(counts);
    return mean.mmul(w);
  }

  static Object run() {
    return MaskOfStatesParameters.initialize(new MaskOfStates(3), 1).pooled(Nd4j.rand(2, 5, 3), Nd4j.ones(2, 5));
  }
}
