// A decoder feeds its distribution, not its embedding, back into the cell.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class DecoderLoop {
  final int width, hidden, words;
  @Normal @Shape({"words", "width"}) INDArray embedding;
  @Xavier @Shape({"width + hidden", "hidden"}) INDArray cell;
  @Xavier @Shape({"hidden", "words"}) INDArray out;

  DecoderLoop(int width, int hidden, int words) {
    this.width = width;
    this.hidden = hidden;
    this.words = words;
  }

  INDArray decode(@Shape({"n", "hidden"}) INDArray start, @Shape({"n", "width"}) INDArray first, int steps) {
    INDArray h = start;
    INDArray input = first;
    for (int i = 0; i < steps; i++) {
      h = Transforms.tanh(Nd4j.hstack(input, h).mmul(cell)); // ERROR THROWS
      input = Transforms.softmax(h.mmul(out));
    }
    return h;
  }

  static Object run() {
    return DecoderLoopParameters.initialize(new DecoderLoop(3, 4, 6), 1).decode(Nd4j.rand(2, 4), Nd4j.rand(2, 3), 3);
  }
}
