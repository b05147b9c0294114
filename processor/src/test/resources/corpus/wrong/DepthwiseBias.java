// Depthwise separable convolution: the bias of the depthwise part has the outputs of the pointwise one.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.*;
import org.nd4j.linalg.factory.Nd4j;

@Model
class DepthwiseBias {
  final int in, multiplier, out;
  @Kaiming @Fans(in = {}, out = 3, batch = 2) @Shape({"3", "3", "in", "multiplier"}) SDVariable depth;
  @Zeros @Shape("out") SDVariable depthBias;
  @Kaiming @Shape({"1", "1", "in * multiplier", "out"}) SDVariable point;

  DepthwiseBias(int in, int multiplier, int out) {
    this.in = in;
    this.multiplier = multiplier;
    this.out = out;
  }

  SDVariable block(SameDiff sd, @Shape({"n", "in", "h", "w"}) SDVariable x) {
    var same = Conv2DConfig.builder().kH(3).kW(3).paddingMode(PaddingMode.SAME).build();
    var one = Conv2DConfig.builder().kH(1).kW(1).build();
    SDVariable d = sd.nn().relu(sd.cnn().depthWiseConv2d(x, depth, depthBias, same), 0); // ERROR THROWS
    return sd.cnn().conv2d(d, point, one);
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    DepthwiseBias m = DepthwiseBiasParameters.initialize(new DepthwiseBias(2, 2, 5), sd, 7);
    return m.block(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 2, 6, 6))).eval();
  }
}
