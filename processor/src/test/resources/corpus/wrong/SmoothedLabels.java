// Label smoothing: one share an example where one a class is meant.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class SmoothedLabels {
  final int in, classes;
  @Xavier @Shape({"in", "classes"}) INDArray w;

  SmoothedLabels(int in, int classes) {
    this.in = in;
    this.classes = classes;
  }

  double loss(@Shape({"n", "in"}) INDArray x, @Shape({"n", "classes"}) INDArray y, double eps) {
    INDArray log = Transforms.log(Transforms.softmax(x.mmul(w)));
    INDArray prior = y.mean(1);
    INDArray smooth = y.mul(1 - eps).addRowVector(prior.mul(eps)); // ERROR THROWS
    return -log.mul(smooth).sum(1).meanNumber().doubleValue();
  }

  static Object run() {
    return SmoothedLabelsParameters.initialize(new SmoothedLabels(4, 3), 1).loss(Nd4j.rand(5, 4), Nd4j.ones(5, 3), 0.1);
  }
}
