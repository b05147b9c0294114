// CTC by hand: the forward variables are shifted by putting a column in front, the last one is not dropped.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ForwardVariables {
  final int features, symbols;
  @Xavier @Shape({"features", "symbols"}) INDArray w;

  ForwardVariables(int features, int symbols) {
    this.features = features;
    this.symbols = symbols;
  }

  INDArray forward(@Shape({"t", "features"}) INDArray x, int[] extended) {
    INDArray p = Nd4j.nn().softmax(x.mmul(w), 1);
    INDArray alpha = Nd4j.zeros(1, extended.length);
    alpha.putScalar(0, 0, 1);
    for (int step = 1; step < x.rows(); step++) {
      INDArray stay = alpha;
      INDArray move = Nd4j.hstack(Nd4j.zeros(1, 1), alpha);
      INDArray emitted = p.getRow(step, true).getColumns(extended);
      alpha = stay.add(move).mul(emitted); // MISSED THROWS
    }
    return alpha;
  }

  static Object run() {
    return ForwardVariablesParameters.initialize(new ForwardVariables(3, 4), 1).forward(Nd4j.rand(5, 3), new int[] {0, 2, 0, 3, 0});
  }
}
