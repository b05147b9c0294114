// A GAN of two models behind one interface that calls the sizes by other names.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class TwoPlayers {
  interface Net { @Shape({"batch", "outputs"}) INDArray apply(@Shape({"batch", "inputs"}) INDArray x); }

  @Model
  static class Generator implements Net {
    final int noise, hidden, data;
    @Kaiming @Shape({"noise", "hidden"}) INDArray w1; @Zeros @Shape("hidden") INDArray b1;
    @Xavier @Shape({"hidden", "data"}) INDArray w2; @Zeros @Shape("data") INDArray b2;
    INDArray z, h;
    Generator(int noise, int hidden, int data) { this.noise = noise; this.hidden = hidden; this.data = data; }
    @Override public INDArray apply(INDArray x) {
      z = x;
      h = Transforms.leakyRelu(x.mmul(w1).addRowVector(b1), 0.2);
      return Transforms.tanh(h.mmul(w2).addRowVector(b2));
    }
    void backward(INDArray gradient, double rate) {
      INDArray gw2 = h.transpose().mmul(gradient);
      INDArray gh = gradient.mmul(w2.transpose()).muli(Transforms.leakyReluDerivative(h, 0.2));
      w2.subi(gw2.muli(rate)); b2.subi(gradient.sum(0).muli(rate));
      w1.subi(z.transpose().mmul(gh).muli(rate)); b1.subi(gh.sum(0).muli(rate));
    }
  }

  @Model
  static class Discriminator implements Net {
    final int data, hidden;
    @Kaiming(nonlinearity = Nonlinearity.LEAKY_RELU, negativeSlope = 0.2) @Shape({"data", "hidden"}) INDArray w1;
    @Zeros @Shape("hidden") INDArray b1;
    @Xavier @Shape({"hidden", "1"}) INDArray w2;
    @Zeros @Shape("1") INDArray b2;
    Discriminator(int data, int hidden) { this.data = data; this.hidden = hidden; }
    @Override public INDArray apply(INDArray x) {
      INDArray h = Transforms.leakyRelu(x.mmul(w1).addRowVector(b1), 0.2);
      return Transforms.sigmoid(h.mmul(w2).addRowVector(b2));
    }
    INDArray trainOn(INDArray x, INDArray labels, double rate) {
      INDArray h = Transforms.leakyRelu(x.mmul(w1).addRowVector(b1), 0.2);
      INDArray p = Transforms.sigmoid(h.mmul(w2).addRowVector(b2));
      INDArray delta = p.sub(labels).divi(x.rows());
      INDArray gh = delta.mmul(w2.transpose()).mul(Transforms.leakyReluDerivative(h, 0.2));
      INDArray gx = gh.mmul(w1.transpose());
      w2.subi(h.transpose().mmul(delta).mul(rate));
      b2.subi(delta.sum(0).mul(rate));
      w1.subi(x.transpose().mmul(gh).mul(rate));
      b1.subi(gh.sum(0).mul(rate));
      return gx;
    }
  }

  static Object run() {
    Generator g = GeneratorParametersOf.make(4, 8, 3);
    Discriminator d = TwoPlayers_DiscriminatorParameters.initialize(new Discriminator(3, 8), 2L);
    int batch = 6;
    for (int step = 0; step < 5; step++) {
      INDArray real = Nd4j.randn(batch, 3).muli(0.3);
      INDArray fake = g.apply(Nd4j.randn(batch, 4));
      INDArray both = Nd4j.vstack(real, fake);
      INDArray labels = Nd4j.vstack(Nd4j.ones(batch, 1), Nd4j.zeros(batch, 1));
      d.trainOn(both, labels, 0.05);
      INDArray noise = Nd4j.randn(batch, 4);
      INDArray made = g.apply(noise);
      INDArray gx = d.trainOn(made, Nd4j.ones(batch, 1), 0);
      g.backward(gx.mul(made.mul(made).rsub(1)), 0.05);
    }
    return d.apply(g.apply(Nd4j.randn(2, 4)));
  }

  static class GeneratorParametersOf {
    static Generator make(int noise, int hidden, int data) { return TwoPlayers_GeneratorParameters.initialize(new Generator(noise, hidden, data), 1L); }
  }
}
