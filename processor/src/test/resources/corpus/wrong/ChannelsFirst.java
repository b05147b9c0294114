// From NHWC to NCHW with the axes of a batch that was forgotten.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ChannelsFirst {
  final int channels;
  @Ones @Shape("channels") INDArray gain;

  ChannelsFirst(int channels) {
    this.channels = channels;
  }

  @Shape({"n", "channels", "h", "w"}) INDArray scale(@Shape({"n", "h", "w", "channels"}) INDArray images) {
    long[] s = images.shape();
    INDArray rows = images.reshape(s[0] * s[1] * s[2], channels).mulRowVector(gain);
    return rows.reshape(s).permute(2, 0, 1); // ERROR THROWS
  }

  static Object run() {
    ChannelsFirst model = ChannelsFirstParameters.initialize(new ChannelsFirst(3), 1);
    return model.scale(Nd4j.ones(2, 4, 5, 3));
  }
}
