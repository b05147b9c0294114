// Graph convolution: neighbours are summed from the left, A X W.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class NeighboursFromTheRight {
  final int in;
  final int out;
  @Kaiming @Shape({"in", "out"}) INDArray w;

  NeighboursFromTheRight(int in, int out) {
    this.in = in;
    this.out = out;
  }

  @Shape({"nodes", "out"}) INDArray convolve(
      @Shape({"nodes", "nodes"}) INDArray adjacency, @Shape({"nodes", "in"}) INDArray x) {
    INDArray degree = adjacency.sum(1).add(1);
    INDArray sums = x.mmul(adjacency); // ERROR THROWS
    return Transforms.relu(sums.divColumnVector(degree).mmul(w));
  }

  static Object run() {
    NeighboursFromTheRight model = NeighboursFromTheRightParameters.initialize(new NeighboursFromTheRight(3, 2), 1);
    return model.convolve(Nd4j.eye(5), Nd4j.ones(5, 3));
  }
}
