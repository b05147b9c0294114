// Mixup: a weight for each example, [n], scales images and labels; the labels are not broadcast.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class MixedLabels {
  final int pixels, classes;
  @Xavier @Shape({"pixels", "classes"}) INDArray w;

  MixedLabels(int pixels, int classes) {
    this.pixels = pixels;
    this.classes = classes;
  }

  double loss(@Shape({"n", "pixels"}) INDArray x, @Shape({"n", "classes"}) INDArray y, @Shape("n") INDArray lambda, int[] order) {
    INDArray other = x.getRows(order);
    INDArray x2 = x.mulColumnVector(lambda).add(other.mulColumnVector(lambda.rsub(1)));
    INDArray y2 = y.mulRowVector(lambda).add(y.getRows(order).mulRowVector(lambda.rsub(1))); // ERROR THROWS
    return Transforms.softmax(x2.mmul(w)).sub(y2).norm2Number().doubleValue();
  }

  static Object run() {
    return MixedLabelsParameters.initialize(new MixedLabels(4, 3), 1).loss(Nd4j.rand(2, 4), Nd4j.ones(2, 3), Nd4j.rand(2), new int[] {1, 0});
  }
}
