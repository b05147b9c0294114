// Spectral normalization: the vectors of the power iteration are swapped.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class SpectralRegulariser {
  final int in, out;
  @Xavier @Shape({"in", "out"}) INDArray w;

  SpectralRegulariser(int in, int out) {
    this.in = in;
    this.out = out;
  }

  double sigma(int rounds) {
    INDArray u = Nd4j.randn(in, 1);
    INDArray v = Nd4j.randn(out, 1);
    for (int i = 0; i < rounds; i++) {
      v = w.transpose().mmul(u);
      v = v.div(v.norm2Number());
      u = w.mmul(v);
      u = u.div(u.norm2Number());
    }
    return v.transpose().mmul(w).mmul(u).getDouble(0); // ERROR THROWS
  }

  static Object run() {
    return SpectralRegulariserParameters.initialize(new SpectralRegulariser(4, 3), 1).sigma(3);
  }
}
