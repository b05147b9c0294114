// A generative adversarial network: two submodels, trained in turns.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class Adversaries {
  final int latent;
  final int pixels;
  final int hidden;
  @Submodel(sizes = {"in = latent", "out = pixels"}) Net generator;
  @Submodel(sizes = {"in = pixels", "out = 1"}) Net critic;

  Adversaries(int latent, int pixels, int hidden) {
    this.latent = latent;
    this.pixels = pixels;
    this.hidden = hidden;
  }

  @Model
  static final class Net {
    final int in;
    final int hidden;
    final int out;
    @Kaiming @Shape({"in", "hidden"}) INDArray w1;
    @Zeros @Shape("hidden") INDArray b1;
    @Xavier @Shape({"hidden", "out"}) INDArray w2;
    @Zeros @Shape("out") INDArray b2;

    Net(int in, int hidden, int out) {
      this.in = in;
      this.hidden = hidden;
      this.out = out;
    }

    @Shape({"n", "hidden"}) INDArray hidden(@Shape({"n", "in"}) INDArray x) {
      return Transforms.leakyRelu(x.mmul(w1).addRowVector(b1), .2);
    }

    @Shape({"n", "out"}) INDArray forward(@Shape({"n", "in"}) INDArray x) {
      return hidden(x).mmul(w2).addRowVector(b2);
    }

    /** Descends, and returns the gradient of the input. */
    @Shape({"n", "in"}) INDArray backward(
        @Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray delta, double rate) {
      INDArray h = hidden(x);
      INDArray slope = h.gt(0).castTo(h.dataType()).mul(.8).add(.2);
      INDArray dh = delta.mmul(w2.transpose()).mul(slope);
      INDArray dx = dh.mmul(w1.transpose());
      w2.subi(h.transpose().mmul(delta).mul(rate));
      b2.subi(delta.sum(0).mul(rate));
      w1.subi(x.transpose().mmul(dh).mul(rate));
      b1.subi(dh.sum(0).mul(rate));
      return dx;
    }
  }

  void round(@Shape({"n", "pixels"}) INDArray real, double rate) {
    long n = real.size(0);
    INDArray z = Nd4j.randn(n, latent);
    INDArray fake = Transforms.tanh(generator.forward(z));
    INDArray both = Nd4j.vstack(real, fake);
    INDArray labels = Nd4j.vstack(Nd4j.ones(n, 1), Nd4j.zeros(n, 1));
    INDArray judged = Transforms.sigmoid(critic.forward(both));
    critic.backward(both, judged.sub(labels).div(2 * n), rate);
    INDArray wish = Transforms.sigmoid(critic.forward(fake)).sub(1).div(n);
    INDArray towards = critic.backward(fake, wish, 0);
    generator.backward(z, towards.mul(fake.mul(fake).rsub(1)), rate);
  }

  static Object run() {
    Adversaries model = AdversariesParameters.initialize(new Adversaries(2, 6, 5), 1);
    for (int i = 0; i < 4; i++) {
      model.round(Nd4j.rand(3, 6), .05);
    }
    return model.generator.forward(Nd4j.randn(4, 2));
  }
}
