// A method reference kept in a Function and applied to its own result, which has another width.
import dev.fanin.*;
import java.util.function.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class EncoderTwice {
  final int in;
  final int code;
  @Xavier @Shape({"in", "code"}) INDArray w;
  @Zeros @Shape("code") INDArray b;
  @Xavier @Shape({"code", "in"}) INDArray v;

  EncoderTwice(int in, int code) {
    this.in = in;
    this.code = code;
  }

  @Shape({"n", "code"}) INDArray encode(@Shape({"n", "in"}) INDArray x) {
    return Transforms.tanh(x.mmul(w).addRowVector(b));
  }

  @Shape({"n", "in"}) INDArray decode(@Shape({"n", "code"}) INDArray z) {
    return z.mmul(v);
  }

  double cycle(@Shape({"n", "in"}) INDArray x) {
    Function<INDArray, INDArray> encoder = this::encode;
    Function<INDArray, INDArray> decoder = this::decode;
    INDArray again = encoder.apply(encoder.apply(x)); // ERROR THROWS
    return again.sub(encode(x)).norm2Number().doubleValue();
  }

  static Object run() {
    EncoderTwice m = EncoderTwiceParameters.initialize(new EncoderTwice(5, 3), 7);
    return m.cycle(Nd4j.rand(4, 5));
  }
}
