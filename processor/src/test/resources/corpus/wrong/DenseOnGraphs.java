// A batch of graphs, [n, v, f]: the weights are multiplied as if there were one graph.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class DenseOnGraphs {
  final int in, out;
  @Xavier @Shape({"in", "out"}) INDArray w;

  DenseOnGraphs(int in, int out) {
    this.in = in;
    this.out = out;
  }

  INDArray layer(@Shape({"n", "v", "v"}) INDArray adjacency, @Shape({"n", "v", "in"}) INDArray x) {
    INDArray neighbours = Nd4j.matmul(adjacency, x);
    long n = x.size(0), v = x.size(1);
    INDArray h = neighbours.mmul(w); // ERROR THROWS
    return Transforms.relu(h).mean(1);
  }

  static Object run() {
    return DenseOnGraphsParameters.initialize(new DenseOnGraphs(3, 4), 1).layer(Nd4j.rand(2, 5, 5), Nd4j.rand(2, 5, 3));
  }
}
