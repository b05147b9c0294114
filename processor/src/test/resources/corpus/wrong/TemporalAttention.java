// A helper for attention, called with memory and query confused in the second of two calls.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class TemporalAttention {
  final int d;
  @Xavier @Shape({"d", "d"}) INDArray wq;
  @Xavier @Shape({"d", "d"}) INDArray wk;

  TemporalAttention(int d) {
    this.d = d;
  }

  private INDArray attend(INDArray query, INDArray keys, INDArray values) {
    INDArray scores = query.mmul(wq).mmul(keys.mmul(wk).transpose());
    return Transforms.softmax(scores).mmul(values);
  }

  INDArray forward(@Shape({"t", "d"}) INDArray x, @Shape({"s", "d"}) INDArray memory) {
    INDArray self = attend(x, x, x);
    INDArray cross = attend(self, memory, x); // ERROR THROWS
    return self.add(cross);
  }

  static Object run() {
    return TemporalAttentionParameters.initialize(new TemporalAttention(3), 1).forward(Nd4j.rand(2, 3), Nd4j.rand(4, 3));
  }
}
