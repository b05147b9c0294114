// Attention pooling: weights [n, t] times states [n, t, d] as matrices.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class AttentionPooling {
  final int d;
  @Xavier @Shape({"d", "1"}) INDArray query;

  AttentionPooling(int d) {
    this.d = d;
  }

  INDArray pool(@Shape({"n", "t", "d"}) INDArray h) {
    long n = h.size(0), t = h.size(1);
    INDArray scores = h.reshape(n * t, d).mmul(query).reshape(n, t);
    INDArray weights = Transforms.softmax(scores);
    return Nd4j.matmul(weights, h); // ERROR THROWS
  }

  static Object run() {
    return AttentionPoolingParameters.initialize(new AttentionPooling(3), 1).pool(Nd4j.rand(2, 5, 3));
  }
}
