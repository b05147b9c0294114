// Pointers into the input: attention by addition, masks of what was chosen, a loop that may end early.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class PointerNetworks {
  final int d;
  @Xavier @Shape({"d", "d"}) INDArray keys;
  @Xavier @Shape({"d", "d"}) INDArray query;
  @Normal(std = .1) @Shape({"d", "1"}) INDArray v;

  PointerNetworks(int d) {
    this.d = d;
  }

  List<Integer> visit(@Shape({"cities", "d"}) INDArray encoded, int limit) {
    INDArray projected = encoded.mmul(keys);
    boolean[] chosen = new boolean[encoded.rows()];
    List<Integer> tour = new ArrayList<>();
    INDArray state = encoded.mean(true, 0);
    outer:
    for (int step = 0; step < encoded.rows(); step++) {
      INDArray scores = Transforms.tanh(projected.addRowVector(state.mmul(query))).mmul(v);
      INDArray masked = scores.dup();
      for (int i = 0; i < chosen.length; i++) {
        if (chosen[i]) {
          masked.putScalar(i, 0, -1e9);
        }
      }
      int best = masked.reshape(masked.length()).argMax().getInt(0);
      for (int earlier : tour) {
        if (earlier == best) {
          break outer;
        }
      }
      chosen[best] = true;
      tour.add(best);
      state = encoded.getRow(best, true);
      if (tour.size() >= limit) {
        break;
      }
    }
    return tour;
  }

  static Object run() {
    return PointerNetworksParameters.initialize(new PointerNetworks(3), 3).visit(Nd4j.rand(6, 3), 4);
  }
}
