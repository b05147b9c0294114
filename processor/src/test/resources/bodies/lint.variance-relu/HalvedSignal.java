// What @Xavier starts, a ReLU halves: layer after layer the signal fades.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class HalvedSignal {
  final int in;
  final int hidden;
  @Xavier @Shape({"in", "hidden"}) INDArray w;  // WARNING
  @Zeros @Shape("hidden") INDArray b;

  HalvedSignal(int in, int hidden) {
    this.in = in;
    this.hidden = hidden;
  }

  INDArray run(@Shape({"batch", "in"}) INDArray x) {
    return Transforms.relu(x.mmul(w).addRowVector(b));
  }
}
