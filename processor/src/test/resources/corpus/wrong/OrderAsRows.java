// reshape with an order and one size: Java widens the character, and 'c' is 99 rows.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class OrderAsRows {
  final int in;
  @Xavier @Shape({"in", "1"}) INDArray w;

  OrderAsRows(int in) {
    this.in = in;
  }

  @Shape("n") INDArray predict(@Shape({"n", "in"}) INDArray x) {
    long n = x.size(0);
    return x.mmul(w).reshape('c', n); // ERROR THROWS
  }

  static Object run() {
    OrderAsRows model = OrderAsRowsParameters.initialize(new OrderAsRows(3), 1);
    return model.predict(Nd4j.ones(5, 3));
  }
}
