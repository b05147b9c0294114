// A common report about stacks of layers: the first of them is given the input, not what the embedding made of it.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class BareFirstBlock {
  final int in;
  final int width;
  @Kaiming @Shape({"in", "width"}) INDArray embed;

  BareFirstBlock(int in, int width) {
    this.in = in;
    this.width = width;
  }

  @Shape({"b", "width"}) INDArray forward(@Shape({"b", "in"}) INDArray x, @Shape({"width", "width"}) INDArray[] weights) {
    INDArray h = x;
    for (INDArray w : weights) {
      h = Transforms.relu(h.mmul(w)); // ERROR THROWS
    }
    return h;
  }

  static Object run() {
    BareFirstBlock model = BareFirstBlockParameters.initialize(new BareFirstBlock(3, 4), 1);
    return model.forward(Nd4j.ones(2, 3), new INDArray[] {Nd4j.eye(4), Nd4j.eye(4)});
  }
}
