// A switch over names of activations with a fall-through that returns a reduced array.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class StringSwitch {
  @Shape({"n", "c"}) static INDArray activate(String name, @Shape({"n", "c"}) INDArray x) {
    switch (name) {
      case "relu":
        return Transforms.relu(x);
      case "softmax":
        INDArray shifted = x.subColumnVector(x.max(1));
        INDArray e = Transforms.exp(shifted);
        return e.divColumnVector(e.sum(0)); // ERROR THROWS
      default:
        return x;
    }
  }

  static Object run() {
    return activate("softmax", Nd4j.rand(3, 4));
  }
}
