// The constructor derives the flat size of two poolings with one factor too few.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class PooledWrong {
  final int side;
  final int filters;
  final int flat;
  @Kaiming @Shape({"flat", "10"}) INDArray dense;

  PooledWrong(int side, int filters) {
    this.side = side;
    this.filters = filters;
    int half = side / 2;
    this.flat = half * filters;
  }

  INDArray classify(@Shape({"n", "filters", "side", "side"}) INDArray maps) {
    INDArray pooled = pool(maps);
    INDArray rows = pooled.reshape(pooled.size(0), (side / 2) * (side / 2) * filters);
    return Transforms.relu(rows.mmul(dense)); // ERROR THROWS
  }

  @Shape({"n", "c", "side / 2", "side / 2"}) INDArray pool(@Shape({"n", "c", "side", "side"}) INDArray x) {
    int h = side / 2;
    return x.reshape(x.size(0), x.size(1), h, 2, h, 2).max(3, 5);
  }

  static Object run() {
    return PooledWrongParameters.initialize(new PooledWrong(8, 3), 7).classify(Nd4j.rand(2, 3, 8, 8));
  }
}
