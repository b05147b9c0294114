// LSTD: the matrix of features is formed over the samples.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class LeastSquaresPolicy {
  final int features;
  @Zeros @Shape({"features", "1"}) INDArray theta;

  LeastSquaresPolicy(int features) {
    this.features = features;
  }

  void fit(@Shape({"n", "features"}) INDArray now, @Shape({"n", "features"}) INDArray next, @Shape({"n", "1"}) INDArray reward) {
    INDArray change = now.sub(next.mul(0.9));
    INDArray a = now.mmul(change.transpose()).add(Nd4j.eye(now.rows()).mul(1e-3));
    INDArray b = now.transpose().mmul(reward);
    theta.assign(org.nd4j.linalg.inverse.InvertMatrix.invert(a, false).mmul(b)); // ERROR THROWS
  }

  static Object run() {
    LeastSquaresPolicy m = LeastSquaresPolicyParameters.initialize(new LeastSquaresPolicy(3), 1);
    m.fit(Nd4j.rand(5, 3), Nd4j.rand(5, 3), Nd4j.rand(5, 1));
    return m.theta;
  }
}
