// SimCLR: the diagonal that is taken out has the size of one view.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class SelfSimilarity {
  final int in, out;
  @Kaiming @Shape({"in", "out"}) INDArray projector;

  SelfSimilarity(int in, int out) {
    this.in = in;
    this.out = out;
  }

  INDArray logits(@Shape({"n", "in"}) INDArray left, @Shape({"n", "in"}) INDArray right) {
    INDArray z = Nd4j.concat(0, left, right).mmul(projector);
    z = z.div(z.norm2(true, 1));
    INDArray similarity = z.mmul(z.transpose()).div(0.1);
    INDArray self = Nd4j.eye(left.rows()).mul(1e9);
    return Nd4j.nn().softmax(similarity.sub(self), 1); // ERROR THROWS
  }

  static Object run() {
    return SelfSimilarityParameters.initialize(new SelfSimilarity(4, 3), 1).logits(Nd4j.rand(3, 4), Nd4j.rand(3, 4));
  }
}
