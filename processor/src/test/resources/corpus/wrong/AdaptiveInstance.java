// Style transfer: means over height and width, [n, c], are taken from images [n, c, h, w].
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class AdaptiveInstance {
  final int style, channels;
  @Xavier @Shape({"style", "channels"}) INDArray toScale;
  @Xavier @Shape({"style", "channels"}) INDArray toShift;

  AdaptiveInstance(int style, int channels) {
    this.style = style;
    this.channels = channels;
  }

  INDArray apply(@Shape({"n", "channels", "h", "w"}) INDArray x, @Shape({"n", "style"}) INDArray s) {
    INDArray mean = x.mean(2, 3);
    INDArray deviation = x.std(true, true, 2, 3);
    INDArray normal = x.sub(mean).div(deviation); // ERROR THROWS
    INDArray scale = s.mmul(toScale).reshape(s.rows(), channels, 1, 1);
    INDArray shift = s.mmul(toShift).reshape(s.rows(), channels, 1, 1);
    return normal.mul(scale).add(shift);
  }

  static Object run() {
    return AdaptiveInstanceParameters.initialize(new AdaptiveInstance(3, 2), 1).apply(Nd4j.rand(4, 2, 5, 6), Nd4j.rand(4, 3));
  }
}
