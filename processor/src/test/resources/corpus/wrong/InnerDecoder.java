// An inner class reaches into the outer model for its weights, and takes the encoder's.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class InnerDecoder {
  final int in;
  final int code;
  @Xavier @Shape({"in", "code"}) INDArray down;
  @Xavier @Shape({"code", "in"}) INDArray up;

  InnerDecoder(int in, int code) {
    this.in = in;
    this.code = code;
  }

  class Decoder {
    private final double temperature;

    Decoder(double temperature) {
      this.temperature = temperature;
    }

    @Shape({"n", "in"}) INDArray decode(@Shape({"n", "code"}) INDArray z) {
      return Transforms.sigmoid(z.div(temperature).mmul(down)); // ERROR THROWS
    }
  }

  INDArray reconstruct(@Shape({"n", "in"}) INDArray x) {
    return new Decoder(2).decode(x.mmul(down));
  }

  static Object run() {
    InnerDecoder m = InnerDecoderParameters.initialize(new InnerDecoder(5, 3), 7);
    return m.reconstruct(Nd4j.rand(2, 5)).add(m.up.sumNumber());
  }
}
