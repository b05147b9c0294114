// Highway network: the gate is as wide as the input, the transform as the hidden layer.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class HighwayGate {
  final int width;
  final int hidden;
  @Kaiming @Shape({"width", "hidden"}) INDArray transform;
  @Xavier @Shape({"width", "width"}) INDArray gate;
  @Constant(-1) @Shape("width") INDArray gateBias;

  HighwayGate(int width, int hidden) {
    this.width = width;
    this.hidden = hidden;
  }

  @Shape({"n", "width"}) INDArray forward(@Shape({"n", "width"}) INDArray x) {
    INDArray t = Transforms.sigmoid(x.mmul(gate).addRowVector(gateBias));
    INDArray h = Transforms.relu(x.mmul(transform));
    return t.mul(h).add(t.rsub(1).mul(x)); // ERROR THROWS
  }

  static Object run() {
    return HighwayGateParameters.initialize(new HighwayGate(4, 6), 7).forward(Nd4j.rand(2, 4));
  }
}
