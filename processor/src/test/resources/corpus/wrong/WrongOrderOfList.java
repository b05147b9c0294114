// Layers in a list literal, walked by a loop: two of them in the wrong order.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class WrongOrderOfList {
  static final int IN = 6, WIDE = 8, NARROW = 4, OUT = 2;
  @Xavier @Shape({"IN", "WIDE"}) INDArray w1;
  @Xavier @Shape({"WIDE", "NARROW"}) INDArray w2;
  @Xavier @Shape({"NARROW", "OUT"}) INDArray w3;

  INDArray forward(@Shape({"n", "IN"}) INDArray x) {
    INDArray h = x;
    for (INDArray w : List.of(w1, w3, w2)) {
      h = Transforms.tanh(h.mmul(w)); // ERROR THROWS
    }
    return h;
  }

  static Object run() {
    WrongOrderOfList m = new WrongOrderOfList();
    return WrongOrderOfListParameters.initialize(m, 7).forward(Nd4j.rand(3, 6));
  }
}
