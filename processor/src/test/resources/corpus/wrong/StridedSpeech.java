// Speech in SameDiff: the kernel of a one-dimensional convolution in PyTorch's order, outputs first.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.*;
import org.nd4j.linalg.factory.Nd4j;

@Model
class StridedSpeech {
  final int features, channels;
  @Kaiming @Fans(in = 1, out = 0) @Shape({"channels", "features", "3"}) SDVariable kernel;
  @Zeros @Shape("channels") SDVariable bias;

  StridedSpeech(int features, int channels) {
    this.features = features;
    this.channels = channels;
  }

  SDVariable encode(SameDiff sd, @Shape({"n", "features", "t"}) SDVariable x) {
    Conv1DConfig config = Conv1DConfig.builder().k(3).s(2).paddingMode(PaddingMode.SAME).build();
    SDVariable h = sd.cnn().conv1d(x, kernel, bias, config); // ERROR THROWS
    return sd.nn().relu(h, 0);
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    StridedSpeech m = StridedSpeechParameters.initialize(new StridedSpeech(4, 5), sd, 1);
    return m.encode(sd, sd.constant(Nd4j.rand(DataType.FLOAT, 2, 4, 9))).eval();
  }
}
