// An optional mask is applied to the scores of the other orientation.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class OptionalMask {
  @Shape({"q", "k"}) static INDArray weights(@Shape({"q", "k"}) INDArray scores, Optional<INDArray> ignored, @Shape({"k", "q"}) INDArray mask) {
    INDArray masked = scores;
    if (mask != null) {
      masked = scores.add(mask.mul(-1e9)); // ERROR THROWS
    }
    return Transforms.softmax(masked);
  }

  static Object run() {
    return weights(Nd4j.rand(3, 4), Optional.empty(), Nd4j.zeros(4, 3));
  }
}
