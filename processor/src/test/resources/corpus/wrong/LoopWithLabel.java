// A labelled loop over layers and steps: the projection is taken of the wrong state.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class LoopWithLabel {
  final int in, units;
  @Xavier @Shape({"in", "units"}) INDArray w;
  @Orthogonal @Shape({"units", "units"}) INDArray u;
  @Xavier @Shape({"units", "in"}) INDArray out;

  LoopWithLabel(int in, int units) {
    this.in = in;
    this.units = units;
  }

  INDArray generate(@Shape({"1", "in"}) INDArray start, int limit) {
    INDArray h = Nd4j.zeros(1, units);
    INDArray x = start;
    steps:
    for (int t = 0; ; t++) {
      for (int layer = 0; layer < 2; layer++) {
        if (t > limit) {
          break steps;
        }
        h = Transforms.tanh(x.mmul(w).add(h.mmul(u)));
      }
      x = Transforms.softmax(x.mmul(out)); // ERROR THROWS
    }
    return x;
  }

  static Object run() {
    return LoopWithLabelParameters.initialize(new LoopWithLabel(3, 4), 7).generate(Nd4j.rand(1, 3), 2);
  }
}
