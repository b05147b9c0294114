// Weights of another framework, which keeps them transposed ([out, in] in PyTorch): the copy is silent.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class WeightsOfPyTorch {
  final int in;
  final int out;
  @Xavier @Shape({"in", "out"}) INDArray w;

  WeightsOfPyTorch(int in, int out) {
    this.in = in;
    this.out = out;
  }

  void load(@Shape({"out", "in"}) INDArray weight) {
    w.assign(weight); // ERROR NONSENSE
  }

  static Object run() {
    WeightsOfPyTorch model = WeightsOfPyTorchParameters.initialize(new WeightsOfPyTorch(3, 2), 1);
    model.load(Nd4j.linspace(1, 6, 6).reshape(2, 3));
    return model.w;
  }
}
