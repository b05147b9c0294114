// One head of attention with a causal mask.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class CausalAttention {
  final int width;
  final int head;
  @Xavier @Shape({"width", "head"}) INDArray query;
  @Xavier @Shape({"width", "head"}) INDArray key;
  @Xavier @Shape({"width", "head"}) INDArray value;
  @Xavier @Shape({"head", "width"}) INDArray out;

  CausalAttention(int width, int head) {
    this.width = width;
    this.head = head;
  }

  @Shape({"t", "width"}) INDArray attend(@Shape({"t", "width"}) INDArray x) {
    INDArray q = x.mmul(query);
    INDArray k = x.mmul(key);
    INDArray v = x.mmul(value);
    INDArray scores = q.mmul(k.transpose()).divi(Math.sqrt(head));
    int t = x.rows();
    INDArray mask = Nd4j.zeros(t, t);
    for (int i = 0; i < t; i++) {
      for (int j = i + 1; j < t; j++) {
        mask.putScalar(i, j, -1e9);
      }
    }
    INDArray weights = Transforms.softmax(scores.add(mask));
    return weights.mmul(v).mmul(out).add(x);
  }

  @Shape({"1", "width"}) INDArray next(@Shape({"t", "width"}) INDArray x) {
    INDArray y = attend(x);
    return y.getRow(y.rows() - 1, true);
  }

  static Object run() {
    CausalAttention model = CausalAttentionParameters.initialize(new CausalAttention(6, 3), 1);
    INDArray x = Nd4j.rand(4, 6);
    for (int i = 0; i < 3; i++) {
      x = Nd4j.vstack(x, model.next(x));
    }
    return x;
  }
}
