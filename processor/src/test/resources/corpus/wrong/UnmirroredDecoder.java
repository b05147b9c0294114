// Autoencoder: the decoder mirrors the encoder, but its first layer does not.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class UnmirroredDecoder {
  final int in;
  final int middle;
  final int code;
  @Xavier @Shape({"in", "middle"}) INDArray e1;
  @Xavier @Shape({"middle", "code"}) INDArray e2;
  @Xavier @Shape({"middle", "code"}) INDArray d1;
  @Xavier @Shape({"middle", "in"}) INDArray d2;

  UnmirroredDecoder(int in, int middle, int code) {
    this.in = in;
    this.middle = middle;
    this.code = code;
  }

  @Shape({"n", "in"}) INDArray reconstruct(@Shape({"n", "in"}) INDArray x) {
    INDArray code = Transforms.tanh(Transforms.tanh(x.mmul(e1)).mmul(e2));
    INDArray up = Transforms.tanh(code.mmul(d1)); // ERROR THROWS
    return up.mmul(d2);
  }

  static Object run() {
    UnmirroredDecoder model = UnmirroredDecoderParameters.initialize(new UnmirroredDecoder(6, 4, 2), 1);
    return model.reconstruct(Nd4j.ones(3, 6));
  }
}
