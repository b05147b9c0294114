// Graph convolution: the degrees are made a row, so the matrix is scaled by columns twice and once as a vector of features.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class NormalizedAdjacency {
  final int in, out;
  @Xavier @Shape({"in", "out"}) INDArray w;

  NormalizedAdjacency(int in, int out) {
    this.in = in;
    this.out = out;
  }

  @Shape({"nodes", "out"}) INDArray layer(@Shape({"nodes", "nodes"}) INDArray a, @Shape({"nodes", "in"}) INDArray x) {
    INDArray loops = a.add(Nd4j.eye(a.rows()));
    INDArray inverse = Transforms.pow(loops.sum(1), -0.5);
    INDArray right = x.mmul(w).mulRowVector(inverse); // ERROR THROWS
    return loops.mmul(right).mulColumnVector(inverse);
  }

  static Object run() {
    return NormalizedAdjacencyParameters.initialize(new NormalizedAdjacency(3, 2), 7).layer(Nd4j.eye(4), Nd4j.rand(4, 3));
  }
}
