// Inverted dropout in training only: the mask has the shape of the input, not of the hidden layer.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class DropoutMask {
  final int in;
  final int hidden;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Xavier @Shape({"hidden", "2"}) INDArray w2;
  private boolean training = true;

  DropoutMask(int in, int hidden) {
    this.in = in;
    this.hidden = hidden;
  }

  @Shape({"n", "2"}) INDArray forward(@Shape({"n", "in"}) INDArray x, double keep) {
    INDArray h = Transforms.relu(x.mmul(w1));
    if (training) {
      INDArray mask = Nd4j.rand(x.shape()).lt(keep).castTo(x.dataType()).div(keep);
      h.muli(mask); // ERROR THROWS
    }
    return h.mmul(w2);
  }

  static Object run() {
    return DropoutMaskParameters.initialize(new DropoutMask(4, 6), 7).forward(Nd4j.rand(3, 4), 1);
  }
}
