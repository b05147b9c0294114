// Layers as a sealed interface of records, applied by a switch over their kind.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class SealedLayers {
  sealed interface Layer permits Dense, Act {}
  record Dense(@Shape({"i", "o"}) INDArray w, @Shape("o") INDArray b) implements Layer {}
  record Act(double slope) implements Layer {}

  final int in, hidden;
  @Kaiming @Shape({"in", "hidden"}) INDArray w;
  @Zeros @Shape("hidden") INDArray b;
  @Zeros @Shape("in") INDArray c;

  SealedLayers(int in, int hidden) {
    this.in = in;
    this.hidden = hidden;
  }

  static INDArray apply(Layer layer, INDArray x) {
    if (layer instanceof Dense dense) {
      return x.mmul(dense.w()).addRowVector(dense.b());
    } else if (layer instanceof Act act) {
      return Transforms.leakyRelu(x, act.slope());
    }
    throw new IllegalStateException();
  }

  INDArray forward(@Shape({"n", "in"}) INDArray x) {
    Dense first = new Dense(w, c); // ERROR THROWS
    return apply(new Act(.1), apply(first, x)).add(b.sumNumber()).add(c.sumNumber());
  }

  static Object run() {
    return SealedLayersParameters.initialize(new SealedLayers(3, 4), 7).forward(Nd4j.rand(2, 3));
  }
}
