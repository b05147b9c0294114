// Beam search over a recurrent decoder: hypotheses as records in a queue.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class BeamSearch {
  static final int END = 0;
  final int words;
  final int width;
  @Normal(std = 0.5) @Shape({"words", "width"}) INDArray embedding;
  @Orthogonal @Shape({"width", "width"}) INDArray recurrent;
  @Tied(value = "embedding", transposed = true) @Shape({"width", "words"}) INDArray out;

  BeamSearch(int words, int width) {
    this.words = words;
    this.width = width;
  }

  record Hypothesis(List<Integer> text, @Shape("w") INDArray state, double score) {
    boolean finished() {
      return text.size() > 1 && text.get(text.size() - 1) == END;
    }
  }

  @Shape("width") INDArray next(@Shape("width") INDArray state, int word) {
    return Transforms.tanh(recurrent.mmul(state).add(embedding.getRow(word)));
  }

  @Shape("words") INDArray logProbabilities(@Shape("width") INDArray state) {
    INDArray logits = state.reshape(1, width).mmul(out).reshape(words);
    double max = logits.maxNumber().doubleValue();
    double sum = Transforms.exp(logits.sub(max)).sumNumber().doubleValue();
    return logits.sub(max + Math.log(sum));
  }

  List<Integer> decode(@Shape("width") INDArray context, int beam, int longest) {
    PriorityQueue<Hypothesis> best = new PriorityQueue<>(Comparator.comparingDouble(h -> -h.score()));
    best.add(new Hypothesis(List.of(END), context, 0));
    search:
    for (int length = 0; length < longest; length++) {
      PriorityQueue<Hypothesis> grown = new PriorityQueue<>(Comparator.comparingDouble(h -> -h.score()));
      int unfinished = 0;
      for (Hypothesis hypothesis : best) {
        if (hypothesis.finished()) {
          grown.add(hypothesis);
          continue;
        }
        unfinished++;
        int last = hypothesis.text().get(hypothesis.text().size() - 1);
        INDArray state = next(hypothesis.state(), last);
        INDArray scores = logProbabilities(state);
        for (int word = 0; word < words; word++) {
          List<Integer> text = new ArrayList<>(hypothesis.text());
          text.add(word);
          grown.add(new Hypothesis(text, state, hypothesis.score() + scores.getDouble(word)));
        }
      }
      if (unfinished == 0) {
        break search;
      }
      best.clear();
      for (int i = 0; i < beam && !grown.isEmpty(); i++) {
        best.add(grown.poll());
      }
    }
    return best.peek().text();
  }

  static Object run() {
    BeamSearch model = BeamSearchParameters.initialize(new BeamSearch(6, 4), 1);
    return model.decode(Nd4j.rand(4), 3, 5);
  }
}
