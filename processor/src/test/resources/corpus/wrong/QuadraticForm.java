// A Gaussian's exponent: the difference is a row where a column is meant.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class QuadraticForm {
  final int d;
  @Zeros @Shape({"d", "1"}) INDArray mean;
  @Identity @Shape({"d", "d"}) INDArray precision;

  QuadraticForm(int d) {
    this.d = d;
  }

  double exponent(@Shape({"d", "1"}) INDArray x) {
    INDArray difference = x.sub(mean);
    return difference.mmul(precision).mmul(difference.transpose()).getDouble(0); // ERROR THROWS
  }

  static Object run() {
    return QuadraticFormParameters.initialize(new QuadraticForm(3), 7).exponent(Nd4j.rand(3, 1));
  }
}
