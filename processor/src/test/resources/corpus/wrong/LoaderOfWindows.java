// A data loader: features end at t, targets begin at t + 1 but end one later.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;

@Model
class LoaderOfWindows {
  final int inputs;
  @Xavier @Shape({"inputs", "1"}) INDArray w;

  LoaderOfWindows(int inputs) {
    this.inputs = inputs;
  }

  record Batch(INDArray features, INDArray targets) {}

  static Batch batch(INDArray series, INDArray values, int from, int size) {
    return new Batch(
        series.get(NDArrayIndex.interval(from, from + size), NDArrayIndex.all()),
        values.get(NDArrayIndex.interval(from, from + size + 1), NDArrayIndex.all()));
  }

  double loss(@Shape({"t", "inputs"}) INDArray series, @Shape({"t", "1"}) INDArray values) {
    double sum = 0;
    for (int from = 0; from + 5 < series.rows(); from += 4) {
      Batch batch = batch(series, values, from, 4);
      INDArray error = batch.features().mmul(w).sub(batch.targets()); // ERROR THROWS
      sum += error.norm2Number().doubleValue();
    }
    return sum;
  }

  static Object run() {
    return LoaderOfWindowsParameters.initialize(new LoaderOfWindows(3), 1).loss(Nd4j.rand(12, 3), Nd4j.rand(12, 1));
  }
}
