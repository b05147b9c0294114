// Cross-entropy with class numbers where the formula wants one-hot rows.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class LabelsNotOneHot {
  final int in;
  final int classes;
  @Xavier @Shape({"in", "classes"}) INDArray w;

  LabelsNotOneHot(int in, int classes) {
    this.in = in;
    this.classes = classes;
  }

  double loss(@Shape({"n", "in"}) INDArray x, @Shape("n") INDArray labels) {
    INDArray p = Transforms.softmax(x.mmul(w));
    return -labels.mul(Transforms.log(p)).sumNumber().doubleValue(); // ERROR THROWS
  }

  static Object run() {
    LabelsNotOneHot model = LabelsNotOneHotParameters.initialize(new LabelsNotOneHot(4, 3), 1);
    return model.loss(Nd4j.ones(5, 4), Nd4j.zeros(5));
  }
}
