// Features of two tables side by side, one of which was sampled.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class SampledBesideWhole {
  final int left;
  final int right;
  final int out;
  @Xavier @Shape({"left + right", "out"}) INDArray w;

  SampledBesideWhole(int left, int right, int out) {
    this.left = left;
    this.right = right;
    this.out = out;
  }

  @Shape({"half", "out"}) INDArray layer(@Shape({"2 * half", "left"}) INDArray a, @Shape({"half", "right"}) INDArray b) {
    INDArray both = Nd4j.hstack(a, b); // ERROR THROWS
    return both.mmul(w);
  }

  static Object run() {
    SampledBesideWhole model = SampledBesideWholeParameters.initialize(new SampledBesideWhole(2, 3, 4), 1);
    return model.layer(Nd4j.ones(10, 2), Nd4j.ones(5, 3));
  }
}
