// Power iteration, spectral normalisation, whitening and orthogonal regularisers of a layer's weights.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class SpectralNorms {
  final int in, out;
  @Orthogonal @Shape({"in", "out"}) INDArray w;
  @Normal @Shape({"1", "in"}) INDArray u;

  SpectralNorms(int in, int out) {
    this.in = in;
    this.out = out;
  }

  static INDArray unit(INDArray v) {
    return v.div(v.norm2Number().doubleValue() + 1e-12);
  }

  double sigma(int iterations) {
    INDArray v = null;
    for (int i = 0; i < iterations; i++) {
      v = unit(u.mmul(w));
      u.assign(unit(v.mmul(w.transpose())));
    }
    return v == null ? 0 : u.mmul(w).mmul(v.transpose()).getDouble(0);
  }

  @Shape({"n", "out"}) INDArray forward(@Shape({"n", "in"}) INDArray x) {
    return x.mmul(w.div(Math.max(sigma(3), 1e-6)));
  }

  double orthogonality() {
    INDArray gram = in >= out ? w.transpose().mmul(w) : w.mmul(w.transpose());
    INDArray off = gram.sub(Nd4j.eye(gram.rows()).castTo(gram.dataType()));
    return off.mul(off).sumNumber().doubleValue();
  }

  static @Shape({"n", "d"}) INDArray whiten(@Shape({"n", "d"}) INDArray x) {
    INDArray centred = x.subRowVector(x.mean(0));
    INDArray covariance = centred.transpose().mmul(centred).div(x.rows() - 1);
    INDArray scale = Transforms.pow(Nd4j.diag(covariance).add(1e-5), -.5);
    return centred.mulRowVector(scale);
  }

  static Object run() {
    SpectralNorms m = SpectralNormsParameters.initialize(new SpectralNorms(4, 3), 3);
    return m.forward(whiten(Nd4j.rand(6, 4))).sumNumber().doubleValue() + m.orthogonality();
  }
}
