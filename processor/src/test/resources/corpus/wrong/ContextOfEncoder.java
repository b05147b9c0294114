// Encoder and decoder of different widths: the context is longer than the attention expects.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ContextOfEncoder {
  final int encoded;
  final int decoded;
  final int out;
  @Xavier @Shape({"decoded", "decoded"}) INDArray attention;
  @Xavier @Shape({"encoded + decoded", "out"}) INDArray w;

  ContextOfEncoder(int encoded, int decoded, int out) {
    this.encoded = encoded;
    this.decoded = decoded;
    this.out = out;
  }

  @Shape("out") INDArray step(@Shape({"t", "encoded"}) INDArray memory, @Shape("decoded") INDArray state) {
    INDArray query = attention.mmul(state);
    INDArray weights = Transforms.softmax(memory.mmul(query)); // ERROR THROWS
    INDArray context = memory.transpose().mmul(weights);
    return w.transpose().mmul(Nd4j.concat(0, context, state));
  }

  static Object run() {
    ContextOfEncoder model = ContextOfEncoderParameters.initialize(new ContextOfEncoder(4, 3, 2), 1);
    return model.step(Nd4j.ones(5, 4), Nd4j.ones(3));
  }
}
