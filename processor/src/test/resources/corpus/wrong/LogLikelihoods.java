// Normalising flows: the determinant's logarithm is a vector, that of the density keeps its axis.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class LogLikelihoods {
  final int dims;
  @Uniform(low = -0.1, high = 0.1) @Shape("dims") INDArray logScale;
  @Zeros @Shape("dims") INDArray shift;

  LogLikelihoods(int dims) {
    this.dims = dims;
  }

  private static INDArray standardNormal(INDArray z) {
    return z.mul(z).add(Math.log(2 * Math.PI)).mul(-0.5).sum(true, 1);
  }

  INDArray logProbability(@Shape({"n", "dims"}) INDArray x) {
    INDArray z = x.subRowVector(shift).mulRowVector(Transforms.exp(logScale));
    INDArray logDet = Nd4j.zeros(x.shape()).addRowVector(logScale).sum(1);
    return standardNormal(z).add(logDet); // ERROR THROWS
  }

  static Object run() {
    return LogLikelihoodsParameters.initialize(new LogLikelihoods(3), 1).logProbability(Nd4j.rand(5, 3));
  }
}
