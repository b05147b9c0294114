// Cross-attention: keys are projected from the encoder's states, which have a width of their own.
import dev.fanin.*;
import java.util.function.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class MemoryOfEncoder {
  final int encoder, decoder;
  @Xavier @Shape({"decoder", "decoder"}) INDArray wq;
  @Xavier @Shape({"decoder", "decoder"}) INDArray wk;
  @Xavier @Shape({"encoder", "decoder"}) INDArray wv;

  MemoryOfEncoder(int encoder, int decoder) {
    this.encoder = encoder;
    this.decoder = decoder;
  }

  INDArray attend(@Shape({"t", "decoder"}) INDArray x, @Shape({"s", "encoder"}) INDArray memory) {
    BiFunction<INDArray, INDArray, INDArray> project = INDArray::mmul;
    INDArray q = project.apply(x, wq);
    INDArray k = project.apply(memory, wk); // ERROR THROWS
    INDArray v = project.apply(memory, wv);
    INDArray weights = Transforms.softmax(q.mmul(k.transpose()).div(Math.sqrt(decoder)));
    return weights.mmul(v);
  }

  static Object run() {
    return MemoryOfEncoderParameters.initialize(new MemoryOfEncoder(3, 4), 1).attend(Nd4j.rand(2, 4), Nd4j.rand(5, 3));
  }
}
