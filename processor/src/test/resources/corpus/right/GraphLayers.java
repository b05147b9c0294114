// Graph convolutions: layers that are models, a list of them, and read-outs of several graphs.
import dev.fanin.*;
import java.util.*;
import java.util.stream.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class GraphLayers {
  final int features;
  final int hidden;
  final int classes;
  final int depth;
  @Submodel(sizes = {"in = features", "out = hidden"}) GcnLayer first;
  @Submodel(repeat = "depth", sizes = {"in = hidden", "out = hidden"}) List<GcnLayer> middle;
  @Submodel(sizes = {"in = hidden", "out = classes"}) GcnLayer head;

  GraphLayers(int features, int hidden, int classes, int depth) {
    this.features = features;
    this.hidden = hidden;
    this.classes = classes;
    this.depth = depth;
  }

  @Model
  static class GcnLayer {
    final int in, out;
    @Xavier @Shape({"in", "out"}) INDArray weight;
    @Zeros @Shape("out") INDArray bias;

    GcnLayer(int in, int out) { this.in = in; this.out = out; }

    @Shape({"nodes", "out"}) INDArray propagate(@Shape({"nodes", "nodes"}) INDArray adjacency, @Shape({"nodes", "in"}) INDArray h) {
      INDArray support = h.mmul(weight);
      return adjacency.mmul(support).addiRowVector(bias);
    }
  }

  /** D^-1/2 (A + I) D^-1/2 */
  static @Shape({"nodes", "nodes"}) INDArray normalize(@Shape({"nodes", "nodes"}) INDArray a) {
    INDArray hat = a.add(Nd4j.eye(a.rows()).castTo(a.dataType()));
    INDArray degree = hat.sum(1);
    INDArray inv = Transforms.pow(degree, -0.5);
    return hat.mulColumnVector(inv).mulRowVector(inv);
  }

  @Shape({"nodes", "classes"}) INDArray logits(@Shape({"nodes", "nodes"}) INDArray a, @Shape({"nodes", "features"}) INDArray x) {
    INDArray norm = normalize(a);
    INDArray h = Transforms.relu(first.propagate(norm, x));
    for (GcnLayer layer : middle) {
      INDArray next = Transforms.relu(layer.propagate(norm, h));
      h = next.add(h);
    }
    return head.propagate(norm, h);
  }

  double accuracy(INDArray a, INDArray x, int[] labels) {
    INDArray p = Transforms.softmax(logits(a, x));
    INDArray predicted = p.argMax(1);
    int hits = 0;
    for (int i = 0; i < labels.length; i++) if (predicted.getInt(i) == labels[i]) hits++;
    return (double) hits / labels.length;
  }

  INDArray readout(INDArray a, INDArray x, List<int[]> graphs) {
    INDArray out = logits(a, x);
    List<INDArray> pooled = graphs.stream().map(g -> out.getRows(g).mean(0)).collect(Collectors.toList());
    return Nd4j.vstack(pooled);
  }

  static Object run() {
    GraphLayers m = GraphLayersParameters.initialize(new GraphLayers(4, 6, 3, 2), 3L);
    INDArray a = Nd4j.zeros(5, 5);
    for (int i = 0; i < 4; i++) { a.putScalar(i, i + 1, 1); a.putScalar(i + 1, i, 1); }
    INDArray x = Nd4j.rand(5, 4);
    return m.accuracy(a, x, new int[] {0, 1, 2, 0, 1}) + " " + m.readout(a, x, List.of(new int[] {0, 1}, new int[] {2, 3, 4})).shapeInfoToString();
  }
}
