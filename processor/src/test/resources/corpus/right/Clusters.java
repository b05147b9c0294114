// k-means: distances by the library, means by a product with one-hot rows, empty clusters reseeded.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class Clusters {
  final int features;
  final int k;
  @Normal @Shape({"k", "features"}) INDArray centroids;

  Clusters(int features, int k) {
    this.features = features;
    this.k = k;
  }

  @Shape("n") INDArray assign(@Shape({"n", "features"}) INDArray x) {
    return Nd4j.argMin(Transforms.allEuclideanDistances(x, centroids, 1), 1);
  }

  double round(@Shape({"n", "features"}) INDArray x) {
    INDArray distances = squaredDistances(x);
    INDArray nearest = Nd4j.argMin(distances, 1);
    INDArray members = Nd4j.zeros(x.rows(), k);
    for (int i = 0; i < x.rows(); i++) {
      members.putScalar(i, nearest.getInt(i), 1);
    }
    INDArray counts = members.sum(0);
    INDArray sums = members.transpose().mmul(x);
    INDArray means = sums.divColumnVector(Transforms.max(counts, 1));
    double moved = means.sub(centroids).norm2Number().doubleValue();
    for (int j = 0; j < k; j++) {
      if (counts.getDouble(j) == 0) {
        means.putRow(j, x.getRow(j % x.rows()));
      }
    }
    centroids = means;
    return moved;
  }

  @Shape({"n", "k"}) INDArray squaredDistances(@Shape({"n", "features"}) INDArray x) {
    INDArray ownLengths = x.mul(x).sum(true, 1);
    INDArray theirLengths = centroids.mul(centroids).sum(1);
    return x.mmul(centroids.transpose()).mul(-2).addColumnVector(ownLengths).addRowVector(theirLengths);
  }

  static Object run() {
    Clusters model = ClustersParameters.initialize(new Clusters(2, 3), 1);
    INDArray x = Nd4j.rand(12, 2);
    int rounds = 0;
    while (model.round(x) > 1e-4 && rounds < 20) {
      rounds++;
    }
    return rounds;
  }
}
