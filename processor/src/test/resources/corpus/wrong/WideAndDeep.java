// Wide and deep: the deep part's last layer is added to the wide logit before it is reduced to one.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class WideAndDeep {
  final int sparse, dense, hidden;
  @Zeros @Shape({"sparse", "1"}) INDArray wide;
  @Kaiming @Shape({"dense", "hidden"}) INDArray deep;
  @Xavier @Shape({"hidden", "1"}) INDArray head;

  WideAndDeep(int sparse, int dense, int hidden) {
    this.sparse = sparse;
    this.dense = dense;
    this.hidden = hidden;
  }

  INDArray probability(@Shape({"n", "sparse"}) INDArray x, @Shape({"n", "dense"}) INDArray z) {
    INDArray logit = x.mmul(wide);
    INDArray h = Transforms.relu(z.mmul(deep), false);
    logit.addi(h); // ERROR THROWS
    return Transforms.sigmoid(logit, false).mul(head.sumNumber());
  }

  static Object run() {
    return WideAndDeepParameters.initialize(new WideAndDeep(5, 4, 3), 1).probability(Nd4j.rand(2, 5), Nd4j.rand(2, 4));
  }
}
