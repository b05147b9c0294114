// Sequence to sequence: word and context are joined, the decoder's weights take the word alone.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ContextAndWord {
  final int embed, context, units;
  @Xavier @Shape({"embed", "3 * units"}) @Blocks(3) INDArray w;

  ContextAndWord(int embed, int context, int units) {
    this.embed = embed;
    this.context = context;
    this.units = units;
  }

  @Shape({"n", "3 * units"}) INDArray gates(@Shape({"n", "embed"}) INDArray word, @Shape({"n", "context"}) INDArray attended) {
    if (word.rows() != attended.rows()) {
      throw new IllegalArgumentException("rows");
    }
    final INDArray joined = Nd4j.concat(-1, word, attended);
    return joined.mmul(w); // ERROR THROWS
  }

  static Object run() {
    return ContextAndWordParameters.initialize(new ContextAndWord(3, 5, 2), 7).gates(Nd4j.rand(4, 3), Nd4j.rand(4, 5));
  }
}
