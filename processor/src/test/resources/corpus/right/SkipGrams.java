// word2vec: skip-grams with negative sampling, one pair at a time and in batches.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class SkipGrams {
  final int words;
  final int width;
  @Uniform(low = -0.05, high = 0.05) @Shape({"words", "width"}) INDArray in;
  @Zeros @Shape({"words", "width"}) INDArray out;

  SkipGrams(int words, int width) {
    this.words = words;
    this.width = width;
  }

  void pair(int centre, int context, int[] negatives, double rate) {
    INDArray v = in.getRow(centre);
    INDArray change = Nd4j.zeros(width);
    for (int i = -1; i < negatives.length; i++) {
      int word = i < 0 ? context : negatives[i];
      double label = i < 0 ? 1 : 0;
      INDArray u = out.getRow(word);
      double score = 1 / (1 + Math.exp(-Transforms.dot(v, u).getDouble(0)));
      double step = rate * (label - score);
      change.addi(u.mul(step));
      u.addi(v.mul(step));
    }
    v.addi(change);
  }

  double batch(int[] centres, int[] contexts, double rate) {
    INDArray v = in.getRows(centres);
    INDArray u = out.getRows(contexts);
    INDArray scores = Transforms.sigmoid(v.mul(u).sum(1));
    INDArray step = scores.rsub(1).mul(rate);
    INDArray dv = u.mulColumnVector(step);
    INDArray du = v.mulColumnVector(step);
    for (int i = 0; i < centres.length; i++) {
      in.getRow(centres[i]).addi(dv.getRow(i));
      out.getRow(contexts[i]).addi(du.getRow(i));
    }
    return -Transforms.log(scores).meanNumber().doubleValue();
  }

  int[] nearest(int word, int k) {
    INDArray lengths = in.norm2(true, 1);
    INDArray unit = in.divColumnVector(lengths);
    INDArray similarities = unit.mmul(unit.getRow(word));
    Integer[] order = new Integer[words];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> -similarities.getDouble(i)));
    return Arrays.stream(order).skip(1).limit(k).mapToInt(Integer::intValue).toArray();
  }

  static Object run() {
    SkipGrams model = SkipGramsParameters.initialize(new SkipGrams(9, 4), 1);
    int[] text = {1, 2, 3, 4, 1, 2, 5, 8, 0};
    Random random = new Random(2);
    for (int i = 1; i < text.length; i++) {
      model.pair(text[i - 1], text[i], random.ints(3, 0, 9).toArray(), .1);
    }
    double loss = model.batch(new int[] {1, 2, 3}, new int[] {2, 3, 4}, .1);
    return loss + Arrays.toString(model.nearest(1, 3));
  }
}
