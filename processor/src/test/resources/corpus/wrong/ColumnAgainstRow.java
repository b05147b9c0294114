// A regression of one output against a vector of targets: rows against a column (in NumPy the silent n by n loss).
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ColumnAgainstRow {
  final int in;
  @Xavier @Shape({"in", "1"}) INDArray w;

  ColumnAgainstRow(int in) {
    this.in = in;
  }

  double loss(@Shape({"n", "in"}) INDArray x, @Shape("n") INDArray target) {
    INDArray error = x.mmul(w).sub(target); // ERROR THROWS
    return error.mul(error).meanNumber().doubleValue();
  }

  static Object run() {
    ColumnAgainstRow model = ColumnAgainstRowParameters.initialize(new ColumnAgainstRow(3), 1);
    return model.loss(Nd4j.ones(5, 3), Nd4j.ones(5));
  }
}
