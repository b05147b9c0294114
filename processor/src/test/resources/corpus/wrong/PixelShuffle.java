// Super-resolution: the channels hold factor times factor pixels, the reshape reckons with one factor.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class PixelShuffle {
  final int colours, factor;
  @Kaiming @Shape({"3 * 3 * colours", "colours * factor * factor"}) INDArray kernel;

  PixelShuffle(int colours, int factor) {
    this.colours = colours;
    this.factor = factor;
  }

  INDArray shuffle(@Shape({"n", "colours * factor * factor", "h", "w"}) INDArray x) {
    long n = x.size(0), h = x.size(2), w = x.size(3);
    INDArray apart = x.reshape(n, colours, factor, h, w); // ERROR THROWS
    return apart.permute(0, 1, 4, 2, 3).reshape(n, colours, h * factor, w * factor);
  }

  INDArray upscale(@Shape({"n * h * w", "3 * 3 * colours"}) INDArray patches, long n, long h, long w) {
    return shuffle(patches.mmul(kernel).reshape(n, h, w, colours * factor * factor).permute(0, 3, 1, 2));
  }

  static Object run() {
    return PixelShuffleParameters.initialize(new PixelShuffle(2, 2), 1).upscale(Nd4j.rand(24, 18), 2, 3, 4);
  }
}
