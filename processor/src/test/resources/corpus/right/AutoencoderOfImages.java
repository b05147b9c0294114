// A convolutional variational autoencoder in SameDiff: strided convolutions down, transposed ones up.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.*;
import org.nd4j.linalg.factory.Nd4j;

@Model
@SuppressWarnings("lint.variance-relu")
class AutoencoderOfImages {
  static final int SIDE = 16;
  final int filters, latent;
  @Kaiming @Shape({"4", "4", "1", "filters"}) SDVariable c1;
  @Zeros @Shape("filters") SDVariable d1;
  @Kaiming @Shape({"4", "4", "filters", "2 * filters"}) SDVariable c2;
  @Zeros @Shape("2 * filters") SDVariable d2;
  @Xavier @Shape({"2 * filters * 4 * 4", "2 * latent"}) SDVariable toLatent;
  @Kaiming @Shape({"latent", "2 * filters * 4 * 4"}) SDVariable fromLatent;
  @Xavier @Fans(in = 3, out = 2) @Shape({"2", "2", "filters", "2 * filters"}) SDVariable u1;
  @Zeros @Shape("filters") SDVariable e1;
  @Xavier @Fans(in = 3, out = 2) @Shape({"2", "2", "1", "filters"}) SDVariable u2;
  @Zeros @Shape("1") SDVariable e2;

  AutoencoderOfImages(int filters, int latent) {
    this.filters = filters;
    this.latent = latent;
  }

  private static Conv2DConfig down() {
    return Conv2DConfig.builder().kH(4).kW(4).sH(2).sW(2).pH(1).pW(1).build();
  }

  private static DeConv2DConfig up() {
    return DeConv2DConfig.builder().kH(2).kW(2).sH(2).sW(2).build();
  }

  SDVariable loss(SameDiff sd, @Shape({"n", "1", "SIDE", "SIDE"}) SDVariable x, @Shape({"n", "latent"}) SDVariable noise) {
    SDVariable h1 = sd.nn().relu(sd.cnn().conv2d(x, c1, d1, down()), 0);
    SDVariable h2 = sd.nn().relu(sd.cnn().conv2d(h1, c2, d2, down()), 0);
    SDVariable flat = sd.reshape(h2, -1, 2 * filters * 4 * 4);
    SDVariable both = flat.mmul(toLatent);
    SDVariable mean = both.get(SDIndex.all(), SDIndex.interval(0, latent));
    SDVariable log = both.get(SDIndex.all(), SDIndex.interval(latent, 2 * latent));
    SDVariable z = mean.add(sd.math().exp(log.mul(.5)).mul(noise));
    SDVariable g = sd.nn().relu(z.mmul(fromLatent), 0);
    SDVariable maps = sd.reshape(g, -1, 2 * filters, 4, 4);
    SDVariable m1 = sd.nn().relu(sd.cnn().deconv2d(maps, u1, e1, up()), 0);
    SDVariable m2 = sd.nn().sigmoid(sd.cnn().deconv2d(m1, u2, e2, up()));
    SDVariable rebuilt = sd.math().square(m2.sub(x)).sum(1, 2, 3);
    SDVariable kl = sd.math().square(mean).add(sd.math().exp(log)).sub(log).sub(1).sum(1).mul(.5);
    return rebuilt.add(kl).mean();
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    AutoencoderOfImages m = AutoencoderOfImagesParameters.initialize(new AutoencoderOfImages(3, 2), sd, 3);
    return m.loss(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 1, 16, 16)), sd.var("e", Nd4j.rand(DataType.FLOAT, 2, 2))).eval();
  }
}
