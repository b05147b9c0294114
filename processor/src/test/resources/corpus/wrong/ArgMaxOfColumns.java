// Predicted classes along the wrong axis: the accuracy compares ten numbers with a batch.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ArgMaxOfColumns {
  final int in;
  final int classes;
  @Xavier @Shape({"in", "classes"}) INDArray w;

  ArgMaxOfColumns(int in, int classes) {
    this.in = in;
    this.classes = classes;
  }

  double accuracy(@Shape({"n", "in"}) INDArray x, @Shape("n") INDArray labels) {
    INDArray predicted = x.mmul(w).argMax(0).castTo(labels.dataType());
    return predicted.eq(labels).castTo(labels.dataType()).meanNumber().doubleValue(); // ERROR THROWS
  }

  static Object run() {
    ArgMaxOfColumns model = ArgMaxOfColumnsParameters.initialize(new ArgMaxOfColumns(4, 3), 1);
    return model.accuracy(Nd4j.ones(5, 4), Nd4j.zeros(5));
  }
}
