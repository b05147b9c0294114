// A stacked autoencoder, trained greedily layer by layer; the layers are an array of a submodel.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class GreedyAutoencoder {
  final int width;
  final int depth;
  @Submodel(repeat = "depth") Layer[] layers;

  GreedyAutoencoder(int width, int depth) {
    this.width = width;
    this.depth = depth;
  }

  @Model
  static class Layer {
    final int width;
    @Xavier @Shape({"width", "width"}) INDArray w;
    @Zeros @Shape("width") INDArray up;
    @Zeros @Shape("width") INDArray down;

    Layer(int width) {
      this.width = width;
    }

    @Shape({"n", "width"}) INDArray encode(@Shape({"n", "width"}) INDArray x) {
      return Transforms.sigmoid(x.mmul(w).addRowVector(up));
    }

    @Shape({"n", "width"}) INDArray decode(@Shape({"n", "width"}) INDArray h) {
      return h.mmul(w.transpose()).addRowVector(down);
    }

    double train(@Shape({"n", "width"}) INDArray x, double rate) {
      INDArray noisy = x.mul(Nd4j.rand(x.shape()).gt(.3).castTo(x.dataType()));
      INDArray h = encode(noisy);
      INDArray error = decode(h).sub(x).div(x.rows());
      INDArray back = error.mmul(w).mul(h.mul(h.rsub(1)));
      INDArray gradient = noisy.transpose().mmul(back).add(error.transpose().mmul(h));
      w.subi(gradient.mul(rate));
      up.subi(back.sum(0).mul(rate));
      down.subi(error.sum(0).mul(rate));
      return error.norm2Number().doubleValue();
    }
  }

  @Shape({"n", "width"}) INDArray encode(@Shape({"n", "width"}) INDArray x, int upTo) {
    INDArray h = x;
    for (int i = 0; i < upTo; i++) {
      h = layers[i].encode(h);
    }
    return h;
  }

  @Shape({"n", "width"}) INDArray reconstruct(@Shape({"n", "width"}) INDArray x) {
    INDArray h = encode(x, depth);
    for (int i = depth - 1; i >= 0; i--) {
      h = layers[i].decode(h);
      if (i > 0) {
        h = Transforms.sigmoid(h);
      }
    }
    return h;
  }

  double train(@Shape({"n", "width"}) INDArray x, int rounds) {
    double error = 0;
    for (int i = 0; i < layers.length; i++) {
      INDArray input = encode(x, i);
      int round = 0;
      do {
        error = layers[i].train(input, .1);
      } while (++round < rounds && error > 1e-3);
    }
    return error;
  }

  static Object run() {
    GreedyAutoencoder model = GreedyAutoencoderParameters.initialize(new GreedyAutoencoder(5, 3), 1);
    INDArray x = Nd4j.rand(7, 5);
    return model.reconstruct(x).add(model.train(x, 3));
  }
}
