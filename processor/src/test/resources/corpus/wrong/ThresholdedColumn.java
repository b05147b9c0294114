// Evaluation: predictions of a single logit, [n, 1], compared with targets [n].
import dev.fanin.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ThresholdedColumn {
  final int in;
  @Xavier @Shape({"in", "1"}) INDArray w;

  ThresholdedColumn(int in) {
    this.in = in;
  }

  @Shape({"n", "1"}) INDArray probability(@Shape({"n", "in"}) INDArray x) {
    return Transforms.sigmoid(x.mmul(w));
  }

  double accuracy(@Shape({"n", "in"}) INDArray x, @Shape("n") INDArray y) {
    INDArray guessed = probability(x).gt(0.5);
    INDArray right = guessed.eq(y.gt(0.5)); // ERROR THROWS
    return right.castTo(DataType.FLOAT).meanNumber().doubleValue();
  }

  static Object run() {
    return ThresholdedColumnParameters.initialize(new ThresholdedColumn(4), 1).accuracy(Nd4j.rand(3, 4), Nd4j.rand(3));
  }
}
