// MoCo: the queue has the features in columns; the product wants them in rows.
import dev.fanin.*;
import java.util.function.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class QueueOfKeys {
  final int in, features, keys;
  @Kaiming @Shape({"in", "features"}) INDArray encoder;
  @Normal @Shape({"keys", "features"}) INDArray queue;

  QueueOfKeys(int in, int features, int keys) {
    this.in = in;
    this.features = features;
    this.keys = keys;
  }

  INDArray logits(@Shape({"n", "in"}) INDArray query, @Shape({"n", "in"}) INDArray positive) {
    UnaryOperator<INDArray> encode = images -> {
      INDArray code = images.mmul(encoder);
      return code.divColumnVector(code.norm2(1));
    };
    INDArray q = encode.apply(query);
    INDArray k = encode.apply(positive);
    INDArray same = q.mul(k).sum(true, 1);
    INDArray others = q.mmul(queue); // ERROR THROWS
    return Nd4j.hstack(same, others).div(0.07);
  }

  static Object run() {
    return QueueOfKeysParameters.initialize(new QueueOfKeys(4, 3, 8), 1).logits(Nd4j.rand(2, 4), Nd4j.rand(2, 4));
  }
}
