// U-Net in SameDiff: the map is upsampled after an unpadded convolution, so the skip is larger.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.*;
import org.nd4j.linalg.factory.Nd4j;

@Model
class SkipOfUNet {
  @Kaiming @Shape({"3", "3", "1", "4"}) SDVariable down;
  @Kaiming @Shape({"3", "3", "4", "4"}) SDVariable middle;

  SDVariable apply(SameDiff sd, @Shape({"n", "1", "16", "16"}) SDVariable x) {
    var same = Conv2DConfig.builder().kH(3).kW(3).paddingMode(PaddingMode.SAME).build();
    var valid = Conv2DConfig.builder().kH(3).kW(3).paddingMode(PaddingMode.VALID).build();
    var pool = Pooling2DConfig.builder().kH(2).kW(2).sH(2).sW(2).build();
    SDVariable skip = sd.nn().relu(sd.cnn().conv2d(x, down, same), 0);
    SDVariable low = sd.cnn().maxPooling2d(skip, pool);
    SDVariable deep = sd.nn().relu(sd.cnn().conv2d(low, middle, valid), 0);
    SDVariable high = sd.cnn().upsampling2d(deep, 2, 2, true);
    return sd.concat(1, skip, high); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    SkipOfUNet m = SkipOfUNetParameters.initialize(new SkipOfUNet(), sd, 7);
    return m.apply(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 1, 16, 16))).eval();
  }
}
