// Images have their channels last, and nobody says so.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.factory.Nd4j;

class ChannelsLast {
  INDArray run(@Shape({"batch", "h", "w", "3"}) INDArray images, @Shape({"3", "3", "3", "16"}) INDArray w) {
    return Nd4j.cnn().conv2d(images, w, Conv2DConfig.builder().kH(3).kW(3).build()); // ERROR
  }
}
