// A layer applied again and again, as in "RuntimeError: mat1 and mat2 shapes cannot be multiplied" in the second step.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class OneWeightForAll {
  final int in;
  final int width;
  @Kaiming @Shape({"in", "width"}) INDArray first;
  @Kaiming @Shape({"width", "width"}) INDArray next;

  OneWeightForAll(int in, int width) {
    this.in = in;
    this.width = width;
  }

  INDArray forward(@Shape({"b", "in"}) INDArray x, int steps) {
    INDArray h = x;
    for (int step = 0; step < steps; step++) {
      h = Transforms.relu(h.mmul(first)); // ERROR THROWS
    }
    return h;
  }

  static Object run() {
    OneWeightForAll model = OneWeightForAllParameters.initialize(new OneWeightForAll(3, 4), 1);
    model.next.addi(0);
    return model.forward(Nd4j.ones(2, 3), 3);
  }
}
