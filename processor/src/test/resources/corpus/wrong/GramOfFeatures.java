// Style transfer: the Gram matrix needs the second factor turned round.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class GramOfFeatures {
  final int colours, channels;
  @Kaiming @Shape({"colours", "channels"}) INDArray mix;

  GramOfFeatures(int colours, int channels) {
    this.colours = colours;
    this.channels = channels;
  }

  INDArray gram(@Shape({"colours", "h", "w"}) INDArray image) {
    long h = image.size(1);
    long w = image.size(2);
    INDArray f = mix.transpose().mmul(image.reshape(colours, h * w));
    INDArray g = f.mmul(f); // ERROR THROWS
    return g.div(channels * h * w);
  }

  static Object run() {
    return GramOfFeaturesParameters.initialize(new GramOfFeatures(3, 4), 1).gram(Nd4j.rand(3, 5, 2));
  }
}
