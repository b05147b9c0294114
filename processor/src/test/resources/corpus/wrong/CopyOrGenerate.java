// Pointer generator: a distribution over words is mixed with one over positions.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class CopyOrGenerate {
  final int width, words;
  @Xavier @Shape({"width", "words"}) INDArray generate;
  @Xavier @Shape({"width", "1"}) INDArray gate;

  CopyOrGenerate(int width, int words) {
    this.width = width;
    this.words = words;
  }

  INDArray mix(@Shape({"n", "width"}) INDArray h, @Shape({"n", "source"}) INDArray attention, @Shape({"source", "words"}) INDArray oneHot) {
    INDArray p = Transforms.sigmoid(h.mmul(gate));
    INDArray vocabulary = Transforms.softmax(h.mmul(generate)).mulColumnVector(p);
    INDArray copied = attention.mulColumnVector(p.rsub(1));
    return vocabulary.add(copied); // ERROR THROWS
  }

  static Object run() {
    return CopyOrGenerateParameters.initialize(new CopyOrGenerate(3, 6), 1).mix(Nd4j.rand(2, 3), Nd4j.rand(2, 4), Nd4j.ones(4, 6));
  }
}
