// A transformer: the padding of the keys, [n, t], is added to scores [n, heads, t, t] as it is.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class PaddingOfKeys {
  final int heads, head;
  @Xavier @Shape({"heads * head", "heads * head"}) INDArray wq;
  @Xavier @Shape({"heads * head", "heads * head"}) INDArray wk;

  PaddingOfKeys(int heads, int head) {
    this.heads = heads;
    this.head = head;
  }

  private INDArray split(INDArray flat, long n, long t) {
    return flat.reshape(n, t, heads, head).permute(0, 2, 1, 3);
  }

  INDArray weights(@Shape({"n", "t", "heads * head"}) INDArray x, @Shape({"n", "t"}) INDArray padding) {
    long n = x.size(0), t = x.size(1);
    INDArray flat = x.reshape(n * t, heads * head);
    INDArray q = split(flat.mmul(wq), n, t);
    INDArray k = split(flat.mmul(wk), n, t);
    INDArray scores = Nd4j.matmul(q, k, false, true, false).div(Math.sqrt(head));
    INDArray penalty = padding.rsub(1).mul(-1e9);
    return Nd4j.nn().softmax(scores.add(penalty), -1); // ERROR THROWS
  }

  static Object run() {
    return PaddingOfKeysParameters.initialize(new PaddingOfKeys(2, 3), 1).weights(Nd4j.rand(5, 4, 6), Nd4j.ones(5, 4));
  }
}
