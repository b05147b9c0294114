// Mini-batches: the state is kept for full batches, the last batch has fewer rows.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class LastBatchSmaller {
  final int in;
  final int units;
  @Xavier @Shape({"in", "units"}) INDArray w;
  @Xavier @Shape({"units", "units"}) INDArray u;

  LastBatchSmaller(int in, int units) {
    this.in = in;
    this.units = units;
  }

  @Shape({"b", "units"}) INDArray step(@Shape({"b", "in"}) INDArray x, @Shape({"b", "units"}) INDArray h) {
    return Transforms.tanh(x.mmul(w).add(h.mmul(u)));
  }

  double epoch(@Shape({"10", "in"}) INDArray data) {
    final int batch = 4;
    INDArray h = Nd4j.zeros(batch, units);
    double sum = 0;
    INDArray full = data.get(NDArrayIndex.interval(0, batch), NDArrayIndex.all());
    h = step(full, h);
    sum += h.sumNumber().doubleValue();
    INDArray rest = data.get(NDArrayIndex.interval(2 * batch, data.rows()), NDArrayIndex.all());
    h = step(rest, h); // ERROR THROWS
    return sum + h.sumNumber().doubleValue();
  }

  static Object run() {
    return LastBatchSmallerParameters.initialize(new LastBatchSmaller(3, 4), 7).epoch(Nd4j.rand(10, 3));
  }
}
