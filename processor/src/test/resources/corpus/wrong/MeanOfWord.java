// word2vec, continuous bag of words: the mean over the width instead of over the window.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class MeanOfWord {
  final int words;
  final int width;
  @Uniform(low = -0.1, high = 0.1) @Shape({"words", "width"}) INDArray in;
  @Zeros @Shape({"words", "width"}) INDArray out;

  MeanOfWord(int words, int width) {
    this.words = words;
    this.width = width;
  }

  @Shape("words") INDArray scores(int... context) {
    INDArray vectors = in.getRows(context);
    INDArray mean = vectors.mean(1);
    return out.mmul(mean); // MISSED THROWS: how many words there are, nobody says
  }

  static Object run() {
    MeanOfWord model = MeanOfWordParameters.initialize(new MeanOfWord(9, 3), 1);
    return model.scores(1, 2, 4, 5);
  }
}
