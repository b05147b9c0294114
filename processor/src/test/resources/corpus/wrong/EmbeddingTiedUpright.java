// Language model: the output layer shares the embedding, [words, width], and forgets to turn it round.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.factory.Nd4j;

@Model
class EmbeddingTiedUpright {
  final int words;
  final int width;
  @Normal(std = 0.02) @Shape({"words", "width"}) SDVariable embedding;
  @Xavier @Shape({"width", "width"}) SDVariable mix;

  EmbeddingTiedUpright(int words, int width) {
    this.words = words;
    this.width = width;
  }

  SDVariable scores(SameDiff sd, @Shape({"n"}) SDVariable ids) {
    SDVariable vectors = sd.gather(embedding, ids, 0);
    SDVariable hidden = sd.math().tanh(vectors.mmul(mix));
    return sd.mmul(hidden, embedding); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    EmbeddingTiedUpright m = EmbeddingTiedUprightParameters.initialize(new EmbeddingTiedUpright(9, 4), sd, 7);
    return m.scores(sd, sd.constant(Nd4j.createFromArray(1, 3, 5))).eval();
  }
}
