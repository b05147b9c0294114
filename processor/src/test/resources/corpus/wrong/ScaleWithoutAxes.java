// Squeeze and excitation: the scale of each channel, [n, c], is multiplied with [n, c, h, w] without axes of one.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ScaleWithoutAxes {
  final int channels;
  final int reduced;
  @Kaiming @Shape({"channels", "reduced"}) SDVariable squeeze;
  @Xavier @Shape({"reduced", "channels"}) SDVariable excite;

  ScaleWithoutAxes(int channels, int ratio) {
    this.channels = channels;
    this.reduced = channels / ratio;
  }

  @Shape({"n", "channels", "h", "w"}) SDVariable recalibrate(SameDiff sd, @Shape({"n", "channels", "h", "w"}) SDVariable x) {
    SDVariable pooled = sd.mean(x, 2, 3);
    SDVariable scale = sd.nn().sigmoid(sd.nn().relu(pooled.mmul(squeeze), 0).mmul(excite));
    return x.mul(scale); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    ScaleWithoutAxes m = ScaleWithoutAxesParameters.initialize(new ScaleWithoutAxes(4, 2), sd, 7);
    return m.recalibrate(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 4, 5, 6))).eval();
  }
}
