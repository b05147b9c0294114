// A mixture of Gaussians by expectation and maximization.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class GaussianMixture {
  final int features;
  final int k;
  @Normal @Shape({"k", "features"}) INDArray means;
  @Ones @Shape({"k", "features"}) INDArray variances;
  @Zeros @Shape("k") INDArray logWeights;

  GaussianMixture(int features, int k) {
    this.features = features;
    this.k = k;
  }

  @Shape({"n", "k"}) INDArray logDensities(@Shape({"n", "features"}) INDArray x) {
    INDArray precision = variances.rdiv(1);
    INDArray squares = x.mul(x).mmul(precision.transpose());
    INDArray mixed = x.mmul(means.mul(precision).transpose());
    INDArray constant = means.mul(means).mul(precision).sum(1).add(Transforms.log(variances).sum(1));
    INDArray exponent = squares.sub(mixed.mul(2)).addRowVector(constant).mul(-.5);
    return exponent.addRowVector(logWeights).sub(features * Math.log(2 * Math.PI) / 2);
  }

  record Expectation(INDArray responsibilities, double logLikelihood) {}

  Expectation expect(@Shape({"n", "features"}) INDArray x) {
    INDArray joint = logDensities(x);
    INDArray top = joint.max(true, 1);
    INDArray shifted = Transforms.exp(joint.sub(top));
    INDArray sums = shifted.sum(true, 1);
    INDArray responsibilities = shifted.div(sums);
    double likelihood = Transforms.log(sums).add(top).sumNumber().doubleValue();
    return new Expectation(responsibilities, likelihood);
  }

  void maximize(@Shape({"n", "features"}) INDArray x, @Shape({"n", "k"}) INDArray responsibilities) {
    INDArray counts = responsibilities.sum(0).add(1e-9);
    INDArray sums = responsibilities.transpose().mmul(x);
    means = sums.divColumnVector(counts);
    INDArray squares = responsibilities.transpose().mmul(x.mul(x)).divColumnVector(counts);
    variances = squares.sub(means.mul(means)).add(1e-3);
    logWeights = Transforms.log(counts.div(x.rows()));
  }

  double fit(@Shape({"n", "features"}) INDArray x, int rounds) {
    double before = Double.NEGATIVE_INFINITY;
    for (int round = 0; round < rounds; round++) {
      Expectation expectation = expect(x);
      maximize(x, expectation.responsibilities());
      if (expectation.logLikelihood() - before < 1e-6) {
        return expectation.logLikelihood();
      }
      before = expectation.logLikelihood();
    }
    return before;
  }

  static Object run() {
    GaussianMixture model = GaussianMixtureParameters.initialize(new GaussianMixture(2, 3), 1);
    return model.fit(Nd4j.randn(15, 2), 6);
  }
}
