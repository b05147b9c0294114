// Mixture of experts: the gates weigh the experts of another axis.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ExpertGates {
  final int in, out, experts;
  @Xavier @Fans(in = 1, out = 2, batch = 0) @Shape({"experts", "in", "out"}) INDArray weights;
  @Xavier @Shape({"in", "experts"}) INDArray gate;

  ExpertGates(int in, int out, int experts) {
    this.in = in;
    this.out = out;
    this.experts = experts;
  }

  @Shape({"n", "out"}) INDArray forward(@Shape({"n", "in"}) INDArray x) {
    INDArray gates = Transforms.softmax(x.mmul(gate));
    INDArray mixed = Nd4j.zeros(x.size(0), out);
    for (int e = 0; e < experts; e++) {
      INDArray answer = x.mmul(weights.slice(e));
      mixed.addi(answer.mulColumnVector(gates.getRow(e))); // ERROR THROWS
    }
    return mixed;
  }

  static Object run() {
    return ExpertGatesParameters.initialize(new ExpertGates(3, 4, 2), 7).forward(Nd4j.rand(5, 3));
  }
}
