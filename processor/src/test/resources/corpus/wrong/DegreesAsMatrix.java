// A diagonal matrix of degrees where the vector is meant.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class DegreesAsMatrix {
  final int in;
  final int out;
  @Xavier @Shape({"in", "out"}) INDArray w;

  DegreesAsMatrix(int in, int out) {
    this.in = in;
    this.out = out;
  }

  @Shape({"nodes", "out"}) INDArray convolve(
      @Shape({"nodes", "nodes"}) INDArray adjacency, @Shape({"nodes", "in"}) INDArray x) {
    INDArray degree = Nd4j.diag(adjacency.sum(1).add(1));
    return adjacency.mmul(x).divColumnVector(degree).mmul(w); // ERROR THROWS
  }

  static Object run() {
    DegreesAsMatrix model = DegreesAsMatrixParameters.initialize(new DegreesAsMatrix(3, 2), 1);
    return model.convolve(Nd4j.eye(5), Nd4j.ones(5, 3));
  }
}
