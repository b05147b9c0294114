// Word vectors: context [n, d] against negatives [n, k, d] as a product of matrices.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class NegativesOfBatch {
  final int words, d;
  @Uniform(low = -0.1, high = 0.1) @Shape({"words", "d"}) INDArray input;

  NegativesOfBatch(int words, int d) {
    this.words = words;
    this.d = d;
  }

  INDArray scores(@Shape({"n", "d"}) INDArray centre, @Shape({"n", "k", "d"}) INDArray negatives) {
    long n = centre.size(0);
    INDArray projected = centre.mmul(input.transpose()).mmul(input);
    return negatives.mmul(projected.transpose()); // ERROR THROWS
  }

  static Object run() {
    return NegativesOfBatchParameters.initialize(new NegativesOfBatch(7, 3), 1).scores(Nd4j.rand(2, 3), Nd4j.rand(2, 4, 3));
  }
}
