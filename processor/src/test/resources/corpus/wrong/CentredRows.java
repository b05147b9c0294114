// Centring: the mean of each row instead of each feature.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class CentredRows {
  final int features;
  final int k;
  @Xavier @Shape({"features", "k"}) INDArray projection;

  CentredRows(int features, int k) {
    this.features = features;
    this.k = k;
  }

  @Shape({"n", "k"}) INDArray project(@Shape({"n", "features"}) INDArray x) {
    INDArray centred = x.subRowVector(x.mean(1)); // ERROR THROWS
    return centred.mmul(projection);
  }

  static Object run() {
    CentredRows model = CentredRowsParameters.initialize(new CentredRows(4, 2), 1);
    return model.project(Nd4j.ones(5, 4));
  }
}
