// Weight tying (Press and Wolf): the embedding serves as the output layer, but not transposed.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class TiedUpright {
  final int words;
  final int width;
  @Normal(std = 0.02) @Shape({"words", "width"}) INDArray embedding;

  TiedUpright(int words, int width) {
    this.words = words;
    this.width = width;
  }

  @Shape({"t", "words"}) INDArray logits(@Shape({"t", "width"}) INDArray h) {
    return h.mmul(embedding); // ERROR THROWS
  }

  static Object run() {
    TiedUpright model = TiedUprightParameters.initialize(new TiedUpright(11, 4), 1);
    return model.logits(Nd4j.ones(5, 4));
  }
}
