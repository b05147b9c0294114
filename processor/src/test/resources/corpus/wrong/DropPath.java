// Stochastic depth: a coin for each example, [n, 1], times states [n, t, d].
import dev.fanin.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class DropPath {
  final int d;
  @Xavier @Shape({"d", "d"}) INDArray w;

  DropPath(int d) {
    this.d = d;
  }

  @Shape({"n", "t", "d"}) INDArray block(@Shape({"n", "t", "d"}) INDArray x, double keep) {
    INDArray h = x.reshape(x.size(0) * x.size(1), d).mmul(w).reshape(x.shape());
    INDArray coins = Nd4j.rand(DataType.FLOAT, x.size(0), 1).lt(keep).castTo(x.dataType());
    return x.add(h.mul(coins).div(keep)); // ERROR THROWS
  }

  static Object run() {
    return DropPathParameters.initialize(new DropPath(3), 1).block(Nd4j.rand(2, 4, 3), 0.9);
  }
}
