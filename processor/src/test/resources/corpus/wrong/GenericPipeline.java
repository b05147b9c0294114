// A generic pair carries features and labels; the two are swapped on the way.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class GenericPipeline {
  record Pair<A, B>(A left, B right) {}

  final int in;
  final int out;
  @Xavier @Shape({"in", "out"}) INDArray w;

  GenericPipeline(int in, int out) {
    this.in = in;
    this.out = out;
  }

  static <A, B> Pair<B, A> swap(Pair<A, B> pair) {
    return new Pair<>(pair.right(), pair.left());
  }

  double loss(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray y) {
    Pair<INDArray, INDArray> batch = new Pair<>(x, y);
    INDArray predicted = batch.right().mmul(w); // ERROR THROWS
    return predicted.sub(batch.right()).norm2Number().doubleValue();
  }

  static Object run() {
    return GenericPipelineParameters.initialize(new GenericPipeline(4, 3), 7).loss(Nd4j.rand(2, 4), Nd4j.rand(2, 3));
  }
}
