// A hypernetwork makes the weights of another: they are shaped outputs first.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class HyperNetwork {
  final int code, in, out;
  @Xavier @Shape({"code", "in * out"}) INDArray generator;

  HyperNetwork(int code, int in, int out) {
    this.code = code;
    this.in = in;
    this.out = out;
  }

  INDArray forward(@Shape({"1", "code"}) INDArray task, @Shape({"n", "in"}) INDArray x) {
    INDArray made = task.mmul(generator).reshape('c', out, in);
    return Transforms.relu(x.mmul(made)); // ERROR THROWS
  }

  static Object run() {
    return HyperNetworkParameters.initialize(new HyperNetwork(3, 4, 2), 1).forward(Nd4j.rand(1, 3), Nd4j.rand(5, 4));
  }
}
