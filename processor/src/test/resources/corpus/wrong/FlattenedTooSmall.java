// LeNet: the size after two convolutions and poolings was computed for padded ones (7 by 7), but they are not (4 by 4).
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.*;
import org.nd4j.linalg.factory.Nd4j;

@Model
class FlattenedTooSmall {
  static final int FLAT = 7 * 7 * 16;
  @Kaiming @Shape({"5", "5", "1", "8"}) SDVariable k1;
  @Zeros @Shape("8") SDVariable c1;
  @Kaiming @Shape({"5", "5", "8", "16"}) SDVariable k2;
  @Zeros @Shape("16") SDVariable c2;
  @Kaiming @Shape({"FLAT", "32"}) SDVariable dense;
  @Xavier @Shape({"32", "10"}) SDVariable out;

  SDVariable logits(SameDiff sd, @Shape({"n", "1", "28", "28"}) SDVariable images) {
    Conv2DConfig conv = Conv2DConfig.builder().kH(5).kW(5).build();
    Pooling2DConfig pool = Pooling2DConfig.builder().kH(2).kW(2).sH(2).sW(2).build();
    SDVariable h = sd.cnn().maxPooling2d(sd.nn().relu(sd.cnn().conv2d(images, k1, c1, conv), 0), pool);
    h = sd.cnn().maxPooling2d(sd.nn().relu(sd.cnn().conv2d(h, k2, c2, conv), 0), pool);
    SDVariable flat = h.reshape(-1, 4 * 4 * 16);
    return sd.nn().relu(flat.mmul(dense), 0).mmul(out); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    FlattenedTooSmall m = FlattenedTooSmallParameters.initialize(new FlattenedTooSmall(), sd, 7);
    return m.logits(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 1, 28, 28))).eval();
  }
}
