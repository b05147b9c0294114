// Graph attention with heads in a list, edges as arrays of ints, pooling of graphs and a link predictor.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class GraphAttention {
  final int in, out;
  @Xavier @Shape({"in", "out"}) INDArray w1;
  @Xavier @Shape({"in", "out"}) INDArray w2;
  @Kaiming @Shape({"out", "1"}) INDArray from1;
  @Kaiming @Shape({"out", "1"}) INDArray to1;
  @Kaiming @Shape({"out", "1"}) INDArray from2;
  @Kaiming @Shape({"out", "1"}) INDArray to2;
  @Xavier @Shape({"2 * out", "out"}) INDArray mix;

  GraphAttention(int in, int out) {
    this.in = in;
    this.out = out;
  }

  private INDArray head(INDArray x, INDArray mask, INDArray w, INDArray from, INDArray to) {
    INDArray h = x.mmul(w);
    INDArray scores = h.mmul(from).add(h.mmul(to).transpose());
    INDArray masked = Transforms.leakyRelu(scores, 0.2).sub(mask.rsub(1).mul(1e9));
    return Nd4j.nn().softmax(masked, 1).mmul(h);
  }

  @Shape({"v", "out"}) INDArray layer(@Shape({"v", "in"}) INDArray x, @Shape({"v", "v"}) INDArray adjacency) {
    INDArray mask = adjacency.add(Nd4j.eye(x.rows()));
    List<INDArray> heads = new ArrayList<>();
    heads.add(head(x, mask, w1, from1, to1));
    heads.add(head(x, mask, w2, from2, to2));
    INDArray joined = Nd4j.concat(1, heads.toArray(new INDArray[0]));
    return Transforms.elu(joined.mmul(mix));
  }

  static INDArray adjacency(int nodes, int[] from, int[] to) {
    INDArray a = Nd4j.zeros(DataType.FLOAT, nodes, nodes);
    for (int i = 0; i < from.length; i++) {
      a.putScalar(from[i], to[i], 1);
      a.putScalar(to[i], from[i], 1);
    }
    return a;
  }

  INDArray links(@Shape({"v", "out"}) INDArray h, int[] from, int[] to) {
    INDArray left = h.getRows(from);
    INDArray right = h.getRows(to);
    return Transforms.sigmoid(left.mul(right).sum(1));
  }

  INDArray pooled(@Shape({"v", "out"}) INDArray h, @Shape({"g", "v"}) INDArray member) {
    INDArray counts = member.sum(true, 1).add(1e-6);
    return member.mmul(h).div(counts);
  }

  static Object run() {
    GraphAttention m = GraphAttentionParameters.initialize(new GraphAttention(3, 4), 3);
    int[] from = {0, 1, 2, 3};
    int[] to = {1, 2, 3, 4};
    INDArray h = m.layer(Nd4j.rand(DataType.FLOAT, 5, 3), adjacency(5, from, to));
    return m.pooled(h, Nd4j.ones(DataType.FLOAT, 2, 5)).sumNumber().doubleValue() + m.links(h, from, to).sumNumber().doubleValue();
  }
}
