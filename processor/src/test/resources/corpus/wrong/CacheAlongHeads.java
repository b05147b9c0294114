// A cache of keys: the new one is joined along the axis of the heads.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class CacheAlongHeads {
  final int heads, head;
  @Xavier @Shape({"heads * head", "heads * head"}) INDArray wk;

  CacheAlongHeads(int heads, int head) {
    this.heads = heads;
    this.head = head;
  }

  INDArray scores(@Shape({"n", "heads", "1", "head"}) INDArray q, @Shape({"n", "heads", "past", "head"}) INDArray cache,
      @Shape({"n", "heads * head"}) INDArray token) {
    INDArray k = token.mmul(wk).reshape(token.rows(), heads, 1, head);
    INDArray keys = Nd4j.concat(1, cache, k); // ERROR THROWS
    return Nd4j.matmul(q, keys, false, true, false);
  }

  static Object run() {
    return CacheAlongHeadsParameters.initialize(new CacheAlongHeads(2, 3), 1).scores(Nd4j.rand(5, 2, 1, 3), Nd4j.rand(5, 2, 4, 3), Nd4j.rand(5, 6));
  }
}
