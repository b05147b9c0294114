// VAE: the divergence, one number an example, is added to the losses of the pixels.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ElboOfPixels {
  final int pixels, latent;
  @Kaiming @Shape({"pixels", "2 * latent"}) INDArray encoder;
  @Xavier @Shape({"latent", "pixels"}) INDArray decoder;

  ElboOfPixels(int pixels, int latent) {
    this.pixels = pixels;
    this.latent = latent;
  }

  INDArray elbo(@Shape({"n", "pixels"}) INDArray x) {
    INDArray code = x.mmul(encoder);
    INDArray mean = code.get(NDArrayIndex.all(), NDArrayIndex.interval(0, latent));
    INDArray logVar = code.get(NDArrayIndex.all(), NDArrayIndex.interval(latent, 2 * latent));
    INDArray z = mean.add(Transforms.exp(logVar.mul(0.5)).mul(Nd4j.randn(mean.shape())));
    INDArray y = Transforms.sigmoid(z.mmul(decoder));
    INDArray kl = logVar.add(1).sub(mean.mul(mean)).sub(Transforms.exp(logVar)).sum(1).mul(-0.5);
    INDArray reconstruction = y.sub(x).mul(y.sub(x));
    return reconstruction.add(kl); // ERROR THROWS
  }

  static Object run() {
    return ElboOfPixelsParameters.initialize(new ElboOfPixels(6, 2), 1).elbo(Nd4j.rand(3, 6)).shapeInfoToString();
  }
}
