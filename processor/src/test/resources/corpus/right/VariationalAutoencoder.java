// A variational autoencoder with its gradients by hand for the decoder.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class VariationalAutoencoder {
  final int pixels;
  final int hidden;
  final int latent;
  @Xavier @Shape({"pixels", "hidden"}) INDArray we;
  @Zeros @Shape("hidden") INDArray be;
  @Xavier @Blocks(2) @Shape({"hidden", "2 * latent"}) INDArray wz;
  @Xavier @Shape({"latent", "hidden"}) INDArray wd;
  @Zeros @Shape("hidden") INDArray bd;
  @Xavier @Shape({"hidden", "pixels"}) INDArray wx;
  @Zeros @Shape("pixels") INDArray bx;

  VariationalAutoencoder(int pixels, int hidden, int latent) {
    this.pixels = pixels;
    this.hidden = hidden;
    this.latent = latent;
  }

  record Code(INDArray mean, INDArray logVariance) {
    INDArray sample() {
      INDArray noise = Nd4j.randn(mean.shape());
      return mean.add(noise.mul(Transforms.exp(logVariance.mul(.5))));
    }

    /** Kullback and Leibler's divergence from the standard normal, by example. */
    INDArray divergence() {
      INDArray terms = Transforms.exp(logVariance).add(mean.mul(mean)).sub(logVariance).sub(1);
      return terms.sum(1).mul(.5);
    }
  }

  Code encode(@Shape({"n", "pixels"}) INDArray x) {
    INDArray h = Transforms.tanh(x.mmul(we).addRowVector(be));
    INDArray both = h.mmul(wz);
    return new Code(
        both.get(NDArrayIndex.all(), NDArrayIndex.interval(0, latent)),
        both.get(NDArrayIndex.all(), NDArrayIndex.interval(latent, 2 * latent)));
  }

  @Shape({"n", "pixels"}) INDArray decode(@Shape({"n", "latent"}) INDArray z) {
    INDArray h = Transforms.tanh(z.mmul(wd).addRowVector(bd));
    return Transforms.sigmoid(h.mmul(wx).addRowVector(bx));
  }

  double train(@Shape({"n", "pixels"}) INDArray x, double rate) {
    Code code = encode(x);
    INDArray z = code.sample();
    INDArray h = Transforms.tanh(z.mmul(wd).addRowVector(bd));
    INDArray y = Transforms.sigmoid(h.mmul(wx).addRowVector(bx));
    INDArray delta = y.sub(x).divi(x.rows());
    INDArray back = delta.mmul(wx.transpose()).mul(h.mul(h).rsub(1));
    wx.subi(h.transpose().mmul(delta).muli(rate));
    bx.subi(delta.sum(0).muli(rate));
    wd.subi(z.transpose().mmul(back).muli(rate));
    bd.subi(back.sum(0).muli(rate));
    INDArray loss = x.mul(Transforms.log(y)).add(x.rsub(1).mul(Transforms.log(y.rsub(1)))).sum(1).neg();
    return loss.add(code.divergence()).meanNumber().doubleValue();
  }

  static Object run() {
    VariationalAutoencoder model =
        VariationalAutoencoderParameters.initialize(new VariationalAutoencoder(8, 5, 2), 1);
    INDArray data = Nd4j.rand(10, 8);
    double loss = 0;
    for (int i = 0; i < 5; i++) {
      loss = model.train(data, .1);
    }
    return model.decode(model.encode(data).mean()).add(loss);
  }
}
