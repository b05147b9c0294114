// Gradients in an array, clipped by their common norm; they stand in another order than the parameters.
import dev.fanin.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ClippedGradients {
  final int in, out;
  @Xavier @Shape({"in", "out"}) INDArray w;
  @Zeros @Shape({"1", "out"}) INDArray b;

  ClippedGradients(int in, int out) {
    this.in = in;
    this.out = out;
  }

  void step(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray y, double rate, double most) {
    INDArray error = x.mmul(w).add(b).sub(y);
    INDArray[] gradients = {error.sum(true, 0), x.transpose().mmul(error)};
    INDArray[] parameters = {w, b};
    double norm = 0;
    for (INDArray g : gradients) {
      norm += Math.pow(g.norm2Number().doubleValue(), 2);
    }
    double factor = Math.min(1, most / Math.sqrt(norm));
    for (int i = 0; i < parameters.length; i++) {
      parameters[i].subi(gradients[i].mul(rate * factor)); // ERROR THROWS
    }
  }

  static Object run() {
    ClippedGradients m = ClippedGradientsParameters.initialize(new ClippedGradients(4, 3), 2);
    m.step(Nd4j.arange(20).castTo(DataType.FLOAT).reshape(5, 4).div(20), Nd4j.ones(5, 3), 0.1, 1);
    return m.w.toString() + m.b;
  }
}
