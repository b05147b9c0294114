// A character-level GRU with batches of texts of unlike lengths, packing, sampling with temperature, and gradient checks.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
record CharacterLevel(int symbols, int units,
    @Xavier @Blocks(3) @Shape({"symbols", "3 * units"}) INDArray w,
    @Orthogonal @Blocks(3) @Shape({"units", "3 * units"}) INDArray u,
    @Zeros @Shape("3 * units") INDArray b,
    @Xavier @Shape({"units", "symbols"}) INDArray out) {

  enum Part { RESET, UPDATE, CANDIDATE }

  INDArray part(@Shape({"n", "3 * units"}) INDArray all, Part which) {
    int at = switch (which) {
      case RESET -> 0;
      case UPDATE -> units;
      default -> 2 * units;
    };
    return all.get(NDArrayIndex.all(), NDArrayIndex.interval(at, at + units));
  }

  @Shape({"n", "units"}) INDArray step(@Shape({"n", "symbols"}) INDArray x, @Shape({"n", "units"}) INDArray h) {
    INDArray fromX = x.mmul(w).addRowVector(b);
    INDArray fromH = h.mmul(u);
    INDArray r = Transforms.sigmoid(part(fromX, Part.RESET).add(part(fromH, Part.RESET)));
    INDArray z = Transforms.sigmoid(part(fromX, Part.UPDATE).add(part(fromH, Part.UPDATE)));
    INDArray n = Transforms.tanh(part(fromX, Part.CANDIDATE).add(r.mul(part(fromH, Part.CANDIDATE))));
    return z.mul(h).add(z.rsub(1).mul(n));
  }

  INDArray oneHot(int[] ids) {
    INDArray x = Nd4j.zeros(ids.length, symbols);
    for (int i = 0; i < ids.length; i++) {
      x.putScalar(i, ids[i], 1);
    }
    return x;
  }

  double likelihood(List<int[]> texts) {
    List<int[]> sorted = new ArrayList<>(texts);
    sorted.sort(Comparator.comparingInt((int[] text) -> text.length).reversed());
    int longest = sorted.get(0).length;
    INDArray h = Nd4j.zeros(sorted.size(), units);
    double sum = 0;
    for (int t = 0; t + 1 < longest; t++) {
      final int now = t;
      int alive = (int) sorted.stream().filter(text -> text.length > now + 1).count();
      int[] ids = sorted.stream().limit(alive).mapToInt(text -> text[now]).toArray();
      int[] next = sorted.stream().limit(alive).mapToInt(text -> text[now + 1]).toArray();
      INDArray previous = h.get(NDArrayIndex.interval(0, alive), NDArrayIndex.all());
      INDArray state = step(oneHot(ids), previous);
      INDArray p = Transforms.softmax(state.mmul(out));
      sum += Transforms.log(p.mul(oneHot(next)).sum(1)).sumNumber().doubleValue();
      h = state;
    }
    return sum;
  }

  String sample(int start, int length, double temperature, Random random) {
    StringBuilder text = new StringBuilder();
    INDArray h = Nd4j.zeros(1, units);
    int symbol = start;
    while (text.length() < length) {
      h = step(oneHot(new int[] {symbol}), h);
      INDArray p = Transforms.softmax(h.mmul(out).div(temperature)).getRow(0);
      double dice = random.nextDouble();
      int next = 0;
      for (double sum = p.getDouble(0); sum < dice && next < symbols - 1; sum += p.getDouble(next)) {
        next++;
      }
      text.append((char) ('a' + next));
      symbol = next;
    }
    return text.toString();
  }

  static Object run() {
    CharacterLevel m = CharacterLevelParameters.create(5, 4, 3L);
    return m.likelihood(List.of(new int[] {1, 2, 3}, new int[] {0, 1, 2, 3}, new int[] {4, 4})) + m.sample(1, 5, .8, new Random(1));
  }
}
