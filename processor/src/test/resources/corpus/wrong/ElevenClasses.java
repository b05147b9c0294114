// Labels count from 1, so the one-hot rows were given a class more than the head has.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ElevenClasses {
  static final int CLASSES = 10;
  final int pixels;
  @Xavier @Shape({"pixels", "CLASSES"}) INDArray w;

  ElevenClasses(int pixels) {
    this.pixels = pixels;
  }

  static INDArray oneHot(int[] labels, int depth) {
    INDArray rows = Nd4j.zeros(labels.length, depth);
    for (int i = 0; i < labels.length; i++) {
      rows.putScalar(new int[] {i, labels[i]}, 1);
    }
    return rows;
  }

  double loss(@Shape({"n", "pixels"}) INDArray x, int[] labels) {
    INDArray p = Transforms.softmax(x.mmul(w));
    INDArray y = oneHot(labels, CLASSES + 1);
    return -Transforms.log(p).mul(y).sumNumber().doubleValue() / labels.length; // ERROR THROWS
  }

  static Object run() {
    return ElevenClassesParameters.initialize(new ElevenClasses(4), 1).loss(Nd4j.rand(2, 4), new int[] {3, 9});
  }
}
