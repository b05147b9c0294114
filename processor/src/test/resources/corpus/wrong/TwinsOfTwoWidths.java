// A Siamese comparison of two encoders: the difference of their codes, which have two widths.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class TwinsOfTwoWidths {
  final Config config;
  @Kaiming @Shape({"config.pixels", "config.wide"}) INDArray photo;
  @Kaiming @Shape({"config.strokes", "config.narrow"}) INDArray sketch;
  @Xavier @Shape({"config.wide", "1"}) INDArray head;

  record Config(int pixels, int strokes, int wide, int narrow) {}

  TwinsOfTwoWidths(Config config) {
    this.config = config;
  }

  INDArray same(@Shape({"n", "config.pixels"}) INDArray a, @Shape({"n", "config.strokes"}) INDArray b) {
    INDArray left = Transforms.relu(a.mmul(photo));
    INDArray right = Transforms.relu(b.mmul(sketch));
    INDArray gap = Transforms.abs(left.sub(right)); // ERROR THROWS
    return Transforms.sigmoid(gap.mmul(head));
  }

  static Object run() {
    return TwinsOfTwoWidthsParameters.initialize(new TwinsOfTwoWidths(new Config(6, 4, 3, 2)), 1).same(Nd4j.rand(2, 6), Nd4j.rand(2, 4));
  }
}
