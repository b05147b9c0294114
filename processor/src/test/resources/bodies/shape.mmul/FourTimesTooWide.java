// The second layer expects four times as many inputs as the first one gives.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class FourTimesTooWide {
  final int hidden;
  @Kaiming @Shape({"784", "hidden"}) INDArray w1;
  @Zeros @Shape("hidden") INDArray b1;
  @Xavier @Shape({"4 * hidden", "10"}) INDArray w2;

  FourTimesTooWide(int hidden) {
    this.hidden = hidden;
  }

  @Shape({"batch", "10"}) INDArray forward(@Shape({"batch", "784"}) INDArray x) {
    INDArray h = Transforms.relu(x.mmul(w1).addRowVector(b1));
    return h.mmul(w2); // ERROR
  }
}
