// Skip-gram with negative samples: the dot products are taken without a batch axis.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class NegativeSampling {
  final int words, width;
  @Uniform(low = -.5, high = .5) @Shape({"words", "width"}) INDArray input;
  @Zeros @Shape({"words", "width"}) INDArray output;

  NegativeSampling(int words, int width) {
    this.words = words;
    this.width = width;
  }

  INDArray scores(int centre, int... others) {
    INDArray v = input.getRow(centre);
    INDArray us = output.getRows(others);
    return Transforms.sigmoid(v.mmul(us)); // ERROR THROWS
  }

  static Object run() {
    return NegativeSamplingParameters.initialize(new NegativeSampling(9, 4), 7).scores(1, 2, 3, 5);
  }
}
