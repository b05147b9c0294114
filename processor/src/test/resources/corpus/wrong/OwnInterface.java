// The project's own interface of a layer promises n by hidden; a lambda of it gives the outputs.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class OwnInterface {
  interface Activation {
    @Shape({"m", "k"}) INDArray apply(@Shape({"m", "k"}) INDArray x);
  }

  final int in, hidden, out;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Xavier @Shape({"hidden", "out"}) INDArray w2;

  OwnInterface(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  INDArray forward(@Shape({"n", "in"}) INDArray x, Activation f) {
    return f.apply(x.mmul(w1)).mmul(w2.transpose()); // ERROR THROWS
  }

  static Object run() {
    return OwnInterfaceParameters.initialize(new OwnInterface(4, 3, 2), 1).forward(Nd4j.rand(2, 4), Transforms::tanh);
  }
}
