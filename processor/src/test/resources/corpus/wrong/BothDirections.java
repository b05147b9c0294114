// A bidirectional network: the head expects the states of one direction.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class BothDirections {
  final int in, units, tags;
  @Submodel Direction forward;
  @Submodel Direction backward;
  @Xavier @Shape({"units", "tags"}) INDArray head;

  BothDirections(int in, int units, int tags) {
    this.in = in;
    this.units = units;
    this.tags = tags;
  }

  @Model
  static final class Direction {
    final int in;
    final int units;
    @Xavier @Shape({"in", "units"}) INDArray w;
    @Orthogonal @Shape({"units", "units"}) INDArray u;

    Direction(int in, int units) {
      this.in = in;
      this.units = units;
    }

    @Shape({"t", "units"}) INDArray states(@Shape({"t", "in"}) INDArray words, boolean reversed) {
      int steps = words.rows();
      INDArray all = Nd4j.zeros(steps, units);
      INDArray h = Nd4j.zeros(1, units);
      for (int i = 0; i < steps; i++) {
        int t = reversed ? steps - 1 - i : i;
        h = Transforms.tanh(words.getRow(t, true).mmul(w).add(h.mmul(u)));
        all.putRow(t, h);
      }
      return all;
    }
  }

  @Shape({"t", "tags"}) INDArray tag(@Shape({"t", "in"}) INDArray words) {
    INDArray both = Nd4j.hstack(forward.states(words, false), backward.states(words, true));
    return both.mmul(head); // ERROR THROWS
  }

  static Object run() {
    return BothDirectionsParameters.initialize(new BothDirections(3, 4, 2), 7).tag(Nd4j.rand(5, 3));
  }
}
