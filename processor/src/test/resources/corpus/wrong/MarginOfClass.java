// ArcFace: the one-hot rows are allocated classes first.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class MarginOfClass {
  final int width, classes;
  @Xavier @Shape({"width", "classes"}) INDArray w;

  MarginOfClass(int width, int classes) {
    this.width = width;
    this.classes = classes;
  }

  INDArray logits(@Shape({"n", "width"}) INDArray x, int[] labels) {
    INDArray cos = x.div(x.norm2(true, 1)).mmul(w.div(w.norm2(true, 0)));
    INDArray margin = Nd4j.zeros(classes, x.rows());
    for (int i = 0; i < labels.length; i++) {
      margin.putScalar(labels[i], i, 0.35);
    }
    return cos.sub(margin).mul(30); // ERROR THROWS
  }

  static Object run() {
    return MarginOfClassParameters.initialize(new MarginOfClass(3, 5), 1).logits(Nd4j.rand(2, 3), new int[] {4, 0});
  }
}
