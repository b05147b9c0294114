// PCA: the covariance of the samples instead of the features.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class SamplesCovariance {
  final int features;
  final int k;
  @Orthogonal @Shape({"features", "k"}) INDArray basis;

  SamplesCovariance(int features, int k) {
    this.features = features;
    this.k = k;
  }

  /** One round of orthogonal iteration, before the basis is made orthonormal again. */
  @Shape({"features", "k"}) INDArray iterate(@Shape({"n", "features"}) INDArray x) {
    INDArray centred = x.subRowVector(x.mean(0));
    INDArray covariance = centred.mmul(centred.transpose()).div(x.size(0) - 1);
    return covariance.mmul(basis); // ERROR THROWS
  }

  static Object run() {
    SamplesCovariance model = SamplesCovarianceParameters.initialize(new SamplesCovariance(4, 2), 1);
    return model.iterate(Nd4j.rand(6, 4));
  }
}
