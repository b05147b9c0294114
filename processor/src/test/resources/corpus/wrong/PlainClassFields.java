// A plain class keeps the arrays it was given: kernel and bias of two layers are mixed up by its maker.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class PlainClassFields {
  static final class Affine {
    private final INDArray weight;
    private final INDArray bias;

    Affine(@Shape({"p", "q"}) INDArray weight, @Shape("q") INDArray bias) {
      this.weight = weight;
      this.bias = bias;
    }

    INDArray apply(INDArray x) {
      return x.mmul(weight).addiRowVector(bias);
    }
  }

  final int in, out;
  @Xavier @Shape({"in", "out"}) INDArray w;
  @Zeros @Shape("out") INDArray b;
  @Zeros @Shape("in") INDArray c;

  PlainClassFields(int in, int out) {
    this.in = in;
    this.out = out;
  }

  INDArray both(@Shape({"n", "in"}) INDArray x) {
    Affine forth = new Affine(w, b);
    Affine back = new Affine(w.transpose(), b); // ERROR THROWS
    return back.apply(forth.apply(x)).add(c.sumNumber());
  }

  static Object run() {
    return PlainClassFieldsParameters.initialize(new PlainClassFields(4, 3), 7).both(Nd4j.rand(2, 4));
  }
}
