// A graph network in SameDiff: two convolutions over a normalised adjacency, pooling by a matrix, and a link predictor.
import dev.fanin.*;
import java.util.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class GraphInSameDiff {
  final int features, hidden, classes;
  @Kaiming @Shape({"features", "hidden"}) SDVariable w1;
  @Zeros @Shape("hidden") SDVariable b1;
  @Xavier @Shape({"hidden", "classes"}) SDVariable w2;
  @Xavier @Shape({"2 * hidden", "1"}) SDVariable attention;

  GraphInSameDiff(int features, int hidden, int classes) {
    this.features = features;
    this.hidden = hidden;
    this.classes = classes;
  }

  static SDVariable normalise(SameDiff sd, SDVariable a, int nodes) {
    SDVariable loops = a.add(sd.constant(Nd4j.eye(nodes).castTo(DataType.FLOAT)));
    SDVariable degrees = loops.sum(true, 1);
    SDVariable scale = sd.math().pow(degrees, -0.5);
    return loops.mul(scale).mul(sd.transpose(scale));
  }

  SDVariable[] forward(SameDiff sd, @Shape({"nodes", "features"}) SDVariable x, @Shape({"nodes", "nodes"}) SDVariable a, int nodes) {
    SDVariable norm = normalise(sd, a, nodes);
    SDVariable h = sd.nn().relu(norm.mmul(x.mmul(w1)).add(b1), 0);
    SDVariable logits = norm.mmul(h).mmul(w2);
    SDVariable left = h.mmul(attention.get(SDIndex.interval(0, hidden), SDIndex.all()));
    SDVariable right = h.mmul(attention.get(SDIndex.interval(hidden, 2 * hidden), SDIndex.all()));
    SDVariable scores = sd.nn().leakyRelu(left.add(sd.transpose(right)), 0.2);
    SDVariable weights = sd.nn().softmax(scores.add(a.sub(1).mul(1e9)), 1);
    SDVariable links = sd.nn().sigmoid(sd.mmul(h, h, false, true, false));
    SDVariable pooled = sd.mean(weights.mmul(h), 0);
    return new SDVariable[] {logits, links, pooled};
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    GraphInSameDiff m = GraphInSameDiffParameters.initialize(new GraphInSameDiff(3, 4, 2), sd, 3);
    SDVariable[] out = m.forward(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 5, 3)), sd.constant("a", Nd4j.ones(DataType.FLOAT, 5, 5)), 5);
    StringBuilder all = new StringBuilder();
    for (SDVariable o : out) {
      all.append(Arrays.toString(o.eval().shape()));
    }
    return all.toString();
  }
}
