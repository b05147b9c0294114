// A grid search that leaves its loops by labels, and gives its arrays back in finally.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class GridSearch {
  final int in;
  @Zeros @Shape("in") INDArray w;

  GridSearch(int in) {
    this.in = in;
  }

  double fit(@Shape({"n", "in"}) INDArray x, @Shape("n") INDArray y, double rate, double decay) {
    w.assign(0);
    double before = Double.MAX_VALUE;
    for (int step = 0; step < 50; step++) {
      INDArray error = x.mmul(w).sub(y);
      double loss = error.mul(error).meanNumber().doubleValue();
      if (Double.isNaN(loss) || loss > 1e6) {
        return Double.POSITIVE_INFINITY;
      }
      if (before - loss < 1e-9) {
        break;
      }
      before = loss;
      INDArray gradient = x.transpose().mmul(error).div(x.rows()).add(w.mul(decay));
      w.subi(gradient.mul(rate));
    }
    return before;
  }

  @Shape("in") INDArray search(@Shape({"n", "in"}) INDArray x, @Shape("n") INDArray y, double goodEnough) {
    double[] rates = {10, 1, .1};
    double[] decays = {0, .01, .1};
    INDArray best = w.dup();
    double lowest = Double.POSITIVE_INFINITY;
    int tried = 0;
    grid:
    for (double rate : rates) {
      for (double decay : decays) {
        INDArray scratch = Nd4j.createUninitialized(in);
        try {
          double loss = fit(x, y, rate, decay);
          tried++;
          if (Double.isInfinite(loss)) {
            continue grid;
          }
          scratch.assign(w);
          if (loss < lowest) {
            lowest = loss;
            best = scratch.dup();
          }
          if (loss < goodEnough) {
            break grid;
          }
        } catch (ArithmeticException e) {
          best = Nd4j.zeros(in);
        } finally {
          scratch.close();
        }
      }
    }
    return tried == 0 ? Nd4j.zeros(in) : best;
  }

  static Object run() {
    GridSearch model = GridSearchParameters.initialize(new GridSearch(3), 1);
    INDArray x = Nd4j.rand(8, 3);
    return model.search(x, x.mmul(Nd4j.ones(3)), 1e-3);
  }
}
