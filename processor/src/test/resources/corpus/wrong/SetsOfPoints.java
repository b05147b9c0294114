// Deep sets: flattened for the product, then shaped back as if the width had not changed.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class SetsOfPoints {
  final int in, hidden, out;
  @Kaiming @Shape({"in", "hidden"}) INDArray phi;
  @Xavier @Shape({"hidden", "out"}) INDArray rho;

  SetsOfPoints(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  INDArray each(INDArray sets, INDArray weights) {
    long[] shape = sets.shape();
    INDArray flat = sets.reshape(shape[0] * shape[1], shape[2]);
    return Transforms.relu(flat.mmul(weights)).reshape(shape[0], shape[1], shape[2]); // ERROR THROWS
  }

  INDArray forward(@Shape({"n", "m", "in"}) INDArray sets) {
    return each(sets, phi).sum(1).mmul(rho);
  }

  static Object run() {
    return SetsOfPointsParameters.initialize(new SetsOfPoints(2, 4, 3), 1).forward(Nd4j.rand(5, 6, 2));
  }
}
