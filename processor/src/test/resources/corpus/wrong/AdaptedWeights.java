// LoRA: the two thin matrices are multiplied in the wrong order.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class AdaptedWeights {
  final int in;
  final int out;
  final int rank;
  @Kaiming @Shape({"in", "rank"}) INDArray a;
  @Zeros @Shape({"rank", "out"}) INDArray b;
  @Xavier @Shape({"in", "out"}) INDArray frozen;

  AdaptedWeights(int in, int out, int rank) {
    this.in = in;
    this.out = out;
    this.rank = rank;
  }

  @Shape({"in", "out"}) INDArray merged(double alpha) {
    INDArray delta = b.mmul(a).mul(alpha / rank); // ERROR THROWS
    return frozen.add(delta);
  }

  static Object run() {
    return AdaptedWeightsParameters.initialize(new AdaptedWeights(6, 5, 2), 7).merged(8);
  }
}
