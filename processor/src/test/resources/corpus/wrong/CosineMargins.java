// Face verification: pairwise cosines of two batches, compared with labels of one pair each.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class CosineMargins {
  final int in, code;
  @Kaiming @Shape({"in", "code"}) INDArray w;

  CosineMargins(int in, int code) {
    this.in = in;
    this.code = code;
  }

  @Shape({"n", "code"}) INDArray unit(@Shape({"n", "in"}) INDArray x) {
    INDArray z = x.mmul(w);
    return z.div(z.norm2(true, 1));
  }

  double loss(@Shape({"n", "in"}) INDArray a, @Shape({"n", "in"}) INDArray b, @Shape({"n", "1"}) INDArray same) {
    INDArray cosines = unit(a).mmul(unit(b).transpose());
    INDArray difference = same.subi(cosines); // ERROR THROWS
    return difference.norm2Number().doubleValue();
  }

  static Object run() {
    return CosineMarginsParameters.initialize(new CosineMargins(4, 3), 1).loss(Nd4j.rand(5, 4), Nd4j.rand(5, 4), Nd4j.ones(5, 1));
  }
}
