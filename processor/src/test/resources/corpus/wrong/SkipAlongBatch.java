// U-Net: the skip connection is joined along the batch instead of the channels.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class SkipAlongBatch {
  final int up;
  final int skipped;
  final int out;
  @Kaiming @Shape({"up + skipped", "out"}) INDArray w;

  SkipAlongBatch(int up, int skipped, int out) {
    this.up = up;
    this.skipped = skipped;
    this.out = out;
  }

  /** A convolution of one by one. */
  @Shape({"n", "h", "w", "out"}) INDArray join(
      @Shape({"n", "h", "w", "up"}) INDArray below, @Shape({"n", "h", "w", "skipped"}) INDArray beside) {
    INDArray both = Nd4j.concat(0, below, beside); // ERROR THROWS
    long[] s = both.shape();
    return both.reshape(s[0] * s[1] * s[2], up + skipped).mmul(w).reshape(s[0], s[1], s[2], out);
  }

  static Object run() {
    SkipAlongBatch model = SkipAlongBatchParameters.initialize(new SkipAlongBatch(4, 2, 3), 1);
    return model.join(Nd4j.ones(2, 5, 5, 4), Nd4j.ones(2, 5, 5, 2));
  }
}
