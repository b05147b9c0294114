// Mixture of experts: gates [n, e] times the stacked answers [n, e, d], without an axis for d.
import dev.fanin.*;
import java.util.stream.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ExpertsWeighed {
  final int in, out;
  @Xavier @Shape({"in", "3"}) INDArray gate;
  @Kaiming @Shape({"in", "out"}) INDArray first;
  @Kaiming @Shape({"in", "out"}) INDArray second;
  @Kaiming @Shape({"in", "out"}) INDArray third;

  ExpertsWeighed(int in, int out) {
    this.in = in;
    this.out = out;
  }

  INDArray forward(@Shape({"n", "in"}) INDArray x) {
    INDArray[] answers = Stream.of(first, second, third).map(x::mmul).toArray(INDArray[]::new);
    INDArray stacked = Nd4j.stack(1, answers);
    INDArray gates = Nd4j.nn().softmax(x.mmul(gate), 1);
    return stacked.mul(gates).sum(1); // ERROR THROWS
  }

  static Object run() {
    return ExpertsWeighedParameters.initialize(new ExpertsWeighed(4, 5), 1).forward(Nd4j.rand(2, 4));
  }
}
