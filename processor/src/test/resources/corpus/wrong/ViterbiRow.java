// CRF, Viterbi: the scores so far must stand in a column before transitions are added.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class ViterbiRow {
  final int tags;
  final int seen;
  @Normal(std = .1) @Shape({"tags", "tags"}) INDArray transitions;
  @Normal(std = .1) @Shape({"seen", "tags"}) INDArray emissions;

  ViterbiRow(int tags, int seen) {
    this.tags = tags;
    this.seen = seen;
  }

  int[] decode(int[] words) {
    INDArray score = emissions.getRow(words[0]);
    int[][] back = new int[words.length][tags];
    for (int t = 1; t < words.length; t++) {
      INDArray paths = transitions.addColumnVector(score);
      INDArray best = paths.argMax(0);
      for (int tag = 0; tag < tags; tag++) {
        back[t][tag] = best.getInt(tag);
      }
      score = paths.max(0).add(emissions.getColumn(words[t])); // ERROR THROWS
    }
    int[] path = new int[words.length];
    path[words.length - 1] = score.argMax(0).getInt(0);
    for (int t = words.length - 1; t > 0; t--) {
      path[t - 1] = back[t][path[t]];
    }
    return path;
  }

  static Object run() {
    return Arrays.toString(ViterbiRowParameters.initialize(new ViterbiRow(3, 5), 7).decode(new int[] {1, 2, 0, 2}));
  }
}
