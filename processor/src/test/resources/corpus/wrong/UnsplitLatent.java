// Variational autoencoder: mean and logarithm of the variance, still side by side, go into the decoder.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class UnsplitLatent {
  final int in;
  final int latent;
  @Xavier @Blocks(2) @Shape({"in", "2 * latent"}) INDArray encoder;
  @Xavier @Shape({"latent", "in"}) INDArray decoder;

  UnsplitLatent(int in, int latent) {
    this.in = in;
    this.latent = latent;
  }

  @Shape({"n", "in"}) INDArray reconstruct(@Shape({"n", "in"}) INDArray x) {
    INDArray both = x.mmul(encoder);
    INDArray mean = both.get(NDArrayIndex.all(), NDArrayIndex.interval(0, latent));
    INDArray logVariance = both.get(NDArrayIndex.all(), NDArrayIndex.interval(latent, 2 * latent));
    INDArray noise = Nd4j.randn(x.size(0), latent);
    INDArray z = mean.add(noise.mul(Transforms.exp(logVariance.div(2))));
    return Transforms.sigmoid(both.mmul(decoder)); // ERROR THROWS
  }

  static Object run() {
    UnsplitLatent model = UnsplitLatentParameters.initialize(new UnsplitLatent(5, 2), 1);
    return model.reconstruct(Nd4j.ones(3, 5));
  }
}
