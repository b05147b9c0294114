// A private helper without a contract serves three layers; the third call passes the wrong bias.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class SharedHelper {
  final int in;
  final int hidden;
  final int out;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Zeros @Shape("hidden") INDArray b1;
  @Kaiming @Shape({"hidden", "hidden"}) INDArray w2;
  @Zeros @Shape("hidden") INDArray b2;
  @Xavier @Shape({"hidden", "out"}) INDArray w3;
  @SuppressWarnings("lint.unused") @Zeros @Shape("out") INDArray b3;

  SharedHelper(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  private static INDArray dense(INDArray x, INDArray weights, INDArray bias) {
    return x.mmul(weights).addRowVector(bias);
  }

  @Shape({"n", "out"}) INDArray forward(@Shape({"n", "in"}) INDArray x) {
    INDArray a1 = Transforms.relu(dense(x, w1, b1));
    INDArray a2 = Transforms.relu(dense(a1, w2, b2));
    return dense(a2, w3, b2); // ERROR THROWS
  }

  static Object run() {
    return SharedHelperParameters.initialize(new SharedHelper(4, 5, 3), 7).forward(Nd4j.rand(2, 4));
  }
}
