// A CRF over embedded words: forward algorithm, Viterbi, score.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
record SentenceTagger(int words, int width, int tags,
    @Normal(std = 0.1) @Shape({"words", "width"}) INDArray embeddings,
    @Xavier @Shape({"width", "tags"}) INDArray emission,
    @Zeros @Shape({"tags", "tags"}) INDArray transition,
    @Zeros @Shape("tags") INDArray start) {

  @Shape({"length", "tags"}) INDArray emissions(int[] sentence) { return embeddings.getRows(sentence).mmul(emission); }

  static @Shape("n") INDArray logSumExpColumns(@Shape({"m", "n"}) INDArray x) {
    INDArray max = x.max(0);
    return Transforms.log(Transforms.exp(x.subRowVector(max)).sum(0)).add(max);
  }

  double logPartition(int[] sentence) {
    INDArray e = emissions(sentence);
    INDArray alpha = start.add(e.getRow(0));
    for (int t = 1; t < sentence.length; t++) {
      INDArray scores = transition.addColumnVector(alpha);
      alpha = logSumExpColumns(scores).add(e.getRow(t));
    }
    double max = alpha.maxNumber().doubleValue();
    return max + Math.log(Transforms.exp(alpha.sub(max)).sumNumber().doubleValue());
  }

  int[] viterbi(int[] sentence) {
    INDArray e = emissions(sentence);
    int n = sentence.length;
    INDArray score = start.add(e.getRow(0));
    INDArray[] back = new INDArray[n];
    for (int t = 1; t < n; t++) {
      INDArray all = transition.addColumnVector(score);
      back[t] = all.argMax(0);
      score = all.max(0).add(e.getRow(t));
    }
    int[] path = new int[n];
    path[n - 1] = score.argMax(0).getInt(0);
    for (int t = n - 1; t > 0; t--) path[t - 1] = back[t].getInt(path[t]);
    return path;
  }

  double score(int[] sentence, int[] labels) {
    INDArray e = emissions(sentence);
    double s = start.getDouble(labels[0]);
    for (int t = 0; t < sentence.length; t++) {
      s += e.getDouble(t, labels[t]);
      if (t > 0) s += transition.getDouble(labels[t - 1], labels[t]);
    }
    return s;
  }

  static Object run() {
    SentenceTagger m = SentenceTaggerParameters.create(10, 4, 3, 9L);
    int[] s = {1, 5, 2, 7};
    return m.logPartition(s) - m.score(s, new int[] {0, 1, 2, 0}) + Arrays.toString(m.viterbi(s));
  }
}
