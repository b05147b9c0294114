// ResNet: the shortcut around a block that changes the width has to be projected.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class BareShortcut {
  final int in;
  final int out;
  @Kaiming @Shape({"in", "out"}) INDArray w1;
  @Kaiming @Shape({"out", "out"}) INDArray w2;
  @Xavier @Shape({"in", "out"}) INDArray projection;

  BareShortcut(int in, int out) {
    this.in = in;
    this.out = out;
  }

  @Shape({"n", "out"}) INDArray block(@Shape({"n", "in"}) INDArray x) {
    INDArray h = Transforms.relu(x.mmul(w1)).mmul(w2);
    return Transforms.relu(h.add(x)); // ERROR THROWS
  }

  static Object run() {
    BareShortcut model = BareShortcutParameters.initialize(new BareShortcut(4, 6), 1);
    return model.block(Nd4j.ones(3, 4));
  }
}
