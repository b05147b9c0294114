// Graph convolution with symmetric normalization, two layers and a readout.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
record GraphNetwork(
    int features,
    int hidden,
    int classes,
    @Kaiming @Shape({"features", "hidden"}) INDArray w1,
    @Xavier @Shape({"hidden", "hidden"}) INDArray w2,
    @Xavier @Shape({"hidden", "classes"}) INDArray w3,
    @Zeros @Shape("classes") INDArray b) {

  static @Shape({"v", "v"}) INDArray normalized(@Shape({"v", "v"}) INDArray adjacency) {
    INDArray looped = adjacency.add(Nd4j.eye(adjacency.rows()));
    INDArray root = Transforms.pow(looped.sum(1), -.5);
    return looped.mulColumnVector(root).mulRowVector(root);
  }

  @Shape({"v", "hidden"}) INDArray embed(
      @Shape({"v", "v"}) INDArray adjacency, @Shape({"v", "features"}) INDArray x) {
    INDArray a = normalized(adjacency);
    INDArray h = Transforms.relu(a.mmul(x).mmul(w1));
    return Transforms.relu(a.mmul(h.mmul(w2))).add(h);
  }

  @Shape("classes") INDArray classify(@Shape({"v", "v"}) INDArray adjacency, @Shape({"v", "features"}) INDArray x) {
    INDArray nodes = embed(adjacency, x);
    INDArray pooled = nodes.mean(0).add(nodes.max(0)).div(2);
    return w3.transpose().mmul(pooled).add(b);
  }

  @Shape({"g", "classes"}) INDArray classifyAll(List<INDArray> adjacencies, List<INDArray> features) {
    List<INDArray> rows = new ArrayList<>();
    for (int i = 0; i < adjacencies.size(); i++) {
      rows.add(classify(adjacencies.get(i), features.get(i)));
    }
    return Nd4j.vstack(rows.toArray(new INDArray[0]));
  }

  static Object run() {
    GraphNetwork model = GraphNetworkParameters.create(3, 4, 2, 1);
    INDArray ring = Nd4j.zeros(5, 5);
    for (int i = 0; i < 5; i++) {
      ring.putScalar(i, (i + 1) % 5, 1);
      ring.putScalar((i + 1) % 5, i, 1);
    }
    return model.classifyAll(List.of(ring, Nd4j.ones(3, 3)), List.of(Nd4j.rand(5, 3), Nd4j.rand(3, 3)));
  }
}
