// Federated averaging: weights of clients, stacked, are averaged along the inputs.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class AxisOfAverages {
  final int in, out;
  @Xavier @Shape({"in", "out"}) INDArray w;

  AxisOfAverages(int in, int out) {
    this.in = in;
    this.out = out;
  }

  void average(@Shape({"in", "out"}) INDArray a, @Shape({"in", "out"}) INDArray b, @Shape({"in", "out"}) INDArray c) {
    INDArray all = Nd4j.stack(0, a, b, c);
    INDArray mean = all.mean(1);
    w.muli(0.5).addi(mean.mul(0.5)); // ERROR THROWS
  }

  static Object run() {
    AxisOfAverages m = AxisOfAveragesParameters.initialize(new AxisOfAverages(4, 2), 1);
    m.average(Nd4j.rand(4, 2), Nd4j.rand(4, 2), Nd4j.rand(4, 2));
    return m.w;
  }
}
