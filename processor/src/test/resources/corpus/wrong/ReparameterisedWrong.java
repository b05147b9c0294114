// VAE in SameDiff: the noise is drawn in the shape of the whole output of the encoder, mean and deviation together.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ReparameterisedWrong {
  final int pixels;
  final int latent;
  @Xavier @Shape({"pixels", "2 * latent"}) SDVariable encode;
  @Xavier @Shape({"latent", "pixels"}) SDVariable decode;

  ReparameterisedWrong(int pixels, int latent) {
    this.pixels = pixels;
    this.latent = latent;
  }

  SDVariable reconstruct(SameDiff sd, @Shape({"n", "pixels"}) SDVariable x, @Shape({"n", "2 * latent"}) SDVariable noise) {
    SDVariable both = x.mmul(encode);
    SDVariable mean = both.get(SDIndex.all(), SDIndex.interval(0, latent));
    SDVariable logVariance = both.get(SDIndex.all(), SDIndex.interval(latent, 2 * latent));
    SDVariable z = mean.add(sd.math().exp(logVariance.div(2)).mul(noise)); // ERROR THROWS
    return sd.nn().sigmoid(z.mmul(decode));
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    ReparameterisedWrong m = ReparameterisedWrongParameters.initialize(new ReparameterisedWrong(6, 3), sd, 7);
    int k = 6;
    return m.reconstruct(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 4, 6)), sd.var("e", Nd4j.rand(DataType.FLOAT, 4, k))).eval();
  }
}
