// tensorMmul over the wrong pair of axes.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class TensorContraction {
  final int relations, d;
  @Normal @Shape({"relations", "d", "d + 1"}) INDArray tensor;

  TensorContraction(int relations, int d) {
    this.relations = relations;
    this.d = d;
  }

  INDArray score(@Shape({"n", "d"}) INDArray heads) {
    return Nd4j.tensorMmul(heads, tensor, new int[][] {{1}, {2}}); // ERROR THROWS
  }

  static Object run() {
    return TensorContractionParameters.initialize(new TensorContraction(2, 3), 7).score(Nd4j.rand(4, 3));
  }
}
