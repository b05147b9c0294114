// The same with the targets as a row: now it broadcasts, and the loss is a mean over n by n differences.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class RowAgainstColumn {
  final int in;
  @Xavier @Shape({"in", "1"}) INDArray w;

  RowAgainstColumn(int in) {
    this.in = in;
  }

  @Shape({"n", "1"}) INDArray errors(@Shape({"n", "in"}) INDArray x, @Shape({"1", "n"}) INDArray target) {
    INDArray y = x.mmul(w);
    return y.sub(target); // ERROR NONSENSE
  }

  static Object run() {
    RowAgainstColumn model = RowAgainstColumnParameters.initialize(new RowAgainstColumn(3), 1);
    return model.errors(Nd4j.ones(5, 3), Nd4j.ones(1, 5));
  }
}
