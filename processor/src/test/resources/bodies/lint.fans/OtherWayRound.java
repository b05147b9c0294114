// The last two axes are (in, out), unless @Fans says otherwise.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class OtherWayRound {
  final int in;
  final int hidden;
  @Kaiming @Shape({"hidden", "in"}) INDArray w;  // WARNING

  OtherWayRound(int in, int hidden) {
    this.in = in;
    this.hidden = hidden;
  }

  INDArray run(@Shape({"batch", "in"}) INDArray x) {
    return Transforms.relu(x.mmul(w.transpose()));
  }
}
