// A biaffine parser: arc scores need the heads transposed.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class Biaffine {
  final int d;
  @Orthogonal @Shape({"d + 1", "d"}) INDArray u;

  Biaffine(int d) {
    this.d = d;
  }

  @Shape({"t", "t"}) INDArray arcs(@Shape({"t", "d"}) INDArray dependents, @Shape({"t", "d"}) INDArray heads) {
    INDArray one = Nd4j.ones(dependents.size(0), 1);
    INDArray left = Nd4j.hstack(dependents, one).mmul(u);
    return left.mmul(heads); // ERROR THROWS
  }

  static Object run() {
    return BiaffineParameters.initialize(new Biaffine(3), 7).arcs(Nd4j.rand(5, 3), Nd4j.rand(5, 3));
  }
}
