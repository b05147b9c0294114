// Feature pyramid: the coarse map is resized to height and width swapped before it is joined with the fine one.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ResizedThenJoined {
  static final int HEIGHT = 12;
  static final int WIDTH = 16;
  final int channels;
  @Xavier @Shape({"2 * channels", "channels"}) SDVariable merge;

  ResizedThenJoined(int channels) {
    this.channels = channels;
  }

  SDVariable fuse(SameDiff sd, @Shape({"n", "HEIGHT", "WIDTH", "channels"}) SDVariable fine, @Shape({"n", "6", "8", "channels"}) SDVariable coarse) {
    SDVariable large = sd.image().resizeBiLinear(coarse, WIDTH, HEIGHT, false, false);
    SDVariable both = sd.concat(3, fine, large); // ERROR THROWS
    return both.reshape(-1, 2 * channels).mmul(merge);
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    ResizedThenJoined m = ResizedThenJoinedParameters.initialize(new ResizedThenJoined(2), sd, 7);
    return m.fuse(sd, sd.var("f", Nd4j.rand(DataType.FLOAT, 3, 12, 16, 2)), sd.var("c", Nd4j.rand(DataType.FLOAT, 3, 6, 8, 2))).eval();
  }
}
