// @Kaiming makes up for what a ReLU takes; tanh and sigmoid take nothing, and saturate.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class DoubledSignal {
  final int in;
  final int hidden;
  @Kaiming @Shape({"in", "hidden"}) INDArray w;  // WARNING
  @Zeros @Shape("hidden") INDArray b;

  DoubledSignal(int in, int hidden) {
    this.in = in;
    this.hidden = hidden;
  }

  INDArray run(@Shape({"batch", "in"}) INDArray x) {
    return Transforms.tanh(x.mmul(w).addRowVector(b));
  }
}
