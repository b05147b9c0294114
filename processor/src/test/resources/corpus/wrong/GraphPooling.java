// Differentiable pooling: the assignment is multiplied from the wrong side.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class GraphPooling {
  final int in, hidden, clusters;
  @Xavier @Shape({"in", "clusters"}) INDArray assign;
  @Xavier @Shape({"in", "hidden"}) INDArray embed;

  GraphPooling(int in, int hidden, int clusters) {
    this.in = in;
    this.hidden = hidden;
    this.clusters = clusters;
  }

  record Coarse(INDArray features, INDArray adjacency) {}

  Coarse pool(@Shape({"v", "v"}) INDArray a, @Shape({"v", "in"}) INDArray x) {
    INDArray s = Transforms.softmax(a.mmul(x).mmul(assign));
    INDArray z = a.mmul(x).mmul(embed);
    INDArray features = s.transpose().mmul(z);
    INDArray adjacency = s.mmul(a).mmul(s.transpose()); // ERROR THROWS
    return new Coarse(features, adjacency);
  }

  static Object run() {
    return GraphPoolingParameters.initialize(new GraphPooling(3, 4, 2), 1).pool(Nd4j.rand(5, 5), Nd4j.rand(5, 3)).adjacency();
  }
}
