// Layers by index over an array of weights: the bias is taken one layer too early.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class WeightsByIndex {
  static final int A = 5, B = 4, C = 3;
  @Kaiming @Shape({"A", "B"}) INDArray w0;
  @Zeros @Shape("B") INDArray b0;
  @Kaiming @Shape({"B", "C"}) INDArray w1;
  @Zeros @Shape("C") INDArray b1;

  INDArray forward(@Shape({"n", "A"}) INDArray x) {
    INDArray[] ws = {w0, w1};
    INDArray[] bs = {b1, b0};
    INDArray h = x;
    for (int i = 0; i < ws.length; i++) {
      h = Transforms.relu(h.mmul(ws[i]).addRowVector(bs[i])); // ERROR THROWS
    }
    return h;
  }

  static Object run() {
    return WeightsByIndexParameters.initialize(new WeightsByIndex(), 7).forward(Nd4j.rand(2, 5));
  }
}
