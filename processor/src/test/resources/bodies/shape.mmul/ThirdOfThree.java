// Layers in a list: the first two fit each other, the third does not.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ThirdOfThree {
  final int in, hidden;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Kaiming @Shape({"hidden", "hidden"}) INDArray w2;
  @Kaiming @Shape({"in", "10"}) INDArray w3;

  ThirdOfThree(int in, int hidden) {
    this.in = in;
    this.hidden = hidden;
  }

  INDArray forward(@Shape({"batch", "in"}) INDArray x) {
    INDArray h = x;
    for (INDArray w : List.of(w1, w2, w3)) {
      h = Transforms.relu(h.mmul(w)); // ERROR
    }
    return h;
  }
}
