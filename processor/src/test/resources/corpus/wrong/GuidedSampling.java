// Classifier-free guidance: the latents are doubled, the condition is not.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class GuidedSampling {
  final int latent, text;
  @Xavier @Shape({"latent + text", "latent"}) INDArray w;
  @Zeros @Shape("text") INDArray unconditional;

  GuidedSampling(int latent, int text) {
    this.latent = latent;
    this.text = text;
  }

  @Shape({"n", "latent"}) INDArray predict(@Shape({"n", "latent"}) INDArray z, @Shape({"n", "text"}) INDArray condition) {
    return Transforms.tanh(Nd4j.concat(1, z, condition).mmul(w));
  }

  INDArray step(@Shape({"n", "latent"}) INDArray z, @Shape({"n", "text"}) INDArray condition, double scale) {
    INDArray empty = Nd4j.zeros(z.rows(), text).addRowVector(unconditional);
    INDArray both = Nd4j.vstack(z, z);
    INDArray noise = predict(both, condition); // ERROR THROWS
    long n = z.rows();
    INDArray without = noise.get(NDArrayIndex.interval(0, n), NDArrayIndex.all());
    INDArray with = noise.get(NDArrayIndex.interval(n, 2 * n), NDArrayIndex.all());
    return z.sub(without.add(with.sub(without).mul(scale)));
  }

  static Object run() {
    var m = GuidedSamplingParameters.initialize(new GuidedSampling(3, 2), 3);
    return m.step(Nd4j.rand(4, 3), Nd4j.rand(4, 2), 7.5);
  }
}
