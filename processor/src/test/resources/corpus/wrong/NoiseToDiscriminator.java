// GAN: the discriminator is shown the noise instead of what was made of it.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class NoiseToDiscriminator {
  final int latent;
  final int pixels;
  @Xavier @Shape({"latent", "pixels"}) INDArray generator;
  @Xavier @Shape({"pixels", "1"}) INDArray discriminator;

  NoiseToDiscriminator(int latent, int pixels) {
    this.latent = latent;
    this.pixels = pixels;
  }

  @Shape({"n", "pixels"}) INDArray generate(@Shape({"n", "latent"}) INDArray z) {
    return Transforms.tanh(z.mmul(generator));
  }

  @Shape({"n", "1"}) INDArray isReal(@Shape({"n", "pixels"}) INDArray image) {
    return Transforms.sigmoid(image.mmul(discriminator));
  }

  double generatorLoss(int n) {
    INDArray z = Nd4j.randn(n, latent);
    INDArray fake = generate(z);
    return -Transforms.log(isReal(z)).meanNumber().doubleValue(); // ERROR THROWS
  }

  static Object run() {
    NoiseToDiscriminator model = NoiseToDiscriminatorParameters.initialize(new NoiseToDiscriminator(2, 6), 1);
    return model.generatorLoss(3);
  }
}
