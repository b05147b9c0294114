// k-means with broadcasting: points and centroids subtract without an axis between them.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class CentroidDistances {
  final int clusters;
  final int dims;
  @Uniform(low = -1, high = 1) @Shape({"clusters", "dims"}) INDArray centroids;

  CentroidDistances(int clusters, int dims) {
    this.clusters = clusters;
    this.dims = dims;
  }

  @Shape({"n"}) INDArray assign(@Shape({"n", "dims"}) INDArray points) {
    long n = points.size(0);
    INDArray left = points.reshape(n, 1, dims);
    INDArray right = centroids.reshape(clusters, 1, dims);
    INDArray gap = left.sub(right); // ERROR THROWS
    return Nd4j.argMin(gap.mul(gap).sum(2), 1);
  }

  static Object run() {
    return CentroidDistancesParameters.initialize(new CentroidDistances(3, 2), 7).assign(Nd4j.rand(5, 2));
  }
}
