// A single image without its batch axis goes into a convolution (expected 4-dimensional input).
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class NoBatchAxis {
  final int filters;
  @Kaiming @Shape({"3", "3", "1", "filters"}) INDArray kernel;
  @Zeros @Shape("filters") INDArray bias;

  NoBatchAxis(int filters) {
    this.filters = filters;
  }

  INDArray features(@Shape({"1", "h", "w"}) INDArray image) {
    var config = org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig.builder().kH(3).kW(3).build();
    return Nd4j.cnn().conv2d(image, kernel, bias, config); // ERROR THROWS
  }

  static Object run() {
    return NoBatchAxisParameters.initialize(new NoBatchAxis(4), 7).features(Nd4j.rand(1, 6, 7));
  }
}
