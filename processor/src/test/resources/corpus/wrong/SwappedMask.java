// Dropout: the mask is drawn with batch and width swapped.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class SwappedMask {
  final int in;
  final int hidden;
  @Kaiming @Shape({"in", "hidden"}) INDArray w;

  SwappedMask(int in, int hidden) {
    this.in = in;
    this.hidden = hidden;
  }

  @Shape({"n", "hidden"}) INDArray layer(@Shape({"n", "in"}) INDArray x, double keep) {
    INDArray h = Transforms.relu(x.mmul(w));
    INDArray mask = Nd4j.rand(hidden, h.rows()).lt(keep).castTo(h.dataType());
    return h.mul(mask).div(keep); // ERROR THROWS
  }

  static Object run() {
    SwappedMask model = SwappedMaskParameters.initialize(new SwappedMask(4, 3), 1);
    return model.layer(Nd4j.ones(5, 4), .5);
  }
}
