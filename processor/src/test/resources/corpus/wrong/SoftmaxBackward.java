// Backward of a softmax: the sum over the classes loses its axis before it is subtracted.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class SoftmaxBackward {
  @Shape({"n", "c"}) static INDArray backward(@Shape({"n", "c"}) INDArray s, @Shape({"n", "c"}) INDArray upstream) {
    INDArray weighted = s.mul(upstream);
    INDArray total = weighted.sum(1);
    return weighted.sub(s.mul(total)); // ERROR THROWS
  }

  static Object run() {
    return backward(Transforms.softmax(Nd4j.rand(4, 3)), Nd4j.rand(4, 3));
  }
}
