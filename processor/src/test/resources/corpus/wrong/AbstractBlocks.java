// An abstract block fixes the contract of its transform; one subclass keeps the width of the hidden layer.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

abstract class Block {
  abstract @Shape({"n", "d"}) INDArray transform(@Shape({"n", "d"}) INDArray x);

  final @Shape({"n", "d"}) INDArray residual(@Shape({"n", "d"}) INDArray x) {
    return x.add(transform(x));
  }
}

@Model
class AbstractBlocks extends Block {
  final int width;
  @Kaiming @Shape({"width", "4 * width"}) INDArray up;
  @Xavier @Shape({"4 * width", "width"}) INDArray down;

  AbstractBlocks(int width) {
    this.width = width;
  }

  @Override
  @Shape({"n", "width"}) INDArray transform(@Shape({"n", "width"}) INDArray x) {
    INDArray h = Transforms.relu(x.mmul(up));
    h = h.mul(0.9);
    return h; // ERROR THROWS
  }

  static Object run() {
    AbstractBlocks m = AbstractBlocksParameters.initialize(new AbstractBlocks(3), 7);
    return m.residual(Nd4j.rand(2, 3)).add(m.down.sumNumber());
  }
}
