// Perplexity: one-hot tokens have the words on axis 1, the log-probabilities on axis 2.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class TokensAlongTime {
  final int width, words;
  @Xavier @Shape({"width", "words"}) INDArray w;

  TokensAlongTime(int width, int words) {
    this.width = width;
    this.words = words;
  }

  double perplexity(@Shape({"n", "t", "width"}) INDArray h, @Shape({"n", "words", "t"}) INDArray tokens) {
    long n = h.size(0);
    long t = h.size(1);
    INDArray log = Transforms.log(Transforms.softmax(h.reshape(n * t, width).mmul(w))).reshape(n, t, words);
    INDArray picked = log.mul(tokens); // ERROR THROWS
    return Math.exp(-picked.sumNumber().doubleValue() / (n * t));
  }

  static Object run() {
    return TokensAlongTimeParameters.initialize(new TokensAlongTime(3, 6), 1).perplexity(Nd4j.rand(2, 4, 3), Nd4j.ones(2, 6, 4));
  }
}
