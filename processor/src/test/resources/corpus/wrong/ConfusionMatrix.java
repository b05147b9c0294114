// Evaluation: the confusion matrix is a product of one-hot rows, the first of them turned round.
import dev.fanin.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ConfusionMatrix {
  final int in, classes;
  @Xavier @Shape({"in", "classes"}) INDArray w;

  ConfusionMatrix(int in, int classes) {
    this.in = in;
    this.classes = classes;
  }

  private INDArray hard(INDArray probabilities) {
    return probabilities.eq(probabilities.max(true, 1)).castTo(DataType.FLOAT);
  }

  INDArray confusion(@Shape({"n", "in"}) INDArray x, @Shape({"n", "classes"}) INDArray y) {
    INDArray guessed = hard(Transforms.softmax(x.mmul(w)));
    INDArray counts = y.mmul(guessed); // ERROR THROWS
    return counts.diviColumnVector(y.sum(0).add(1));
  }

  static Object run() {
    return ConfusionMatrixParameters.initialize(new ConfusionMatrix(4, 3), 1).confusion(Nd4j.rand(5, 4), Nd4j.ones(5, 3));
  }
}
