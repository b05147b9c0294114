// k-means: the centroids stand in columns, the distances want rows.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class CentroidsInColumns {
  final int features;
  final int k;
  @Normal @Shape({"features", "k"}) INDArray centroids;

  CentroidsInColumns(int features, int k) {
    this.features = features;
    this.k = k;
  }

  @Shape("n") INDArray nearest(@Shape({"n", "features"}) INDArray x) {
    INDArray distances = Transforms.allEuclideanDistances(x, centroids, 1); // ERROR NONSENSE
    return distances.argMax(1);
  }

  static Object run() {
    CentroidsInColumns model = CentroidsInColumnsParameters.initialize(new CentroidsInColumns(4, 2), 1);
    return model.nearest(Nd4j.ones(6, 4));
  }
}
