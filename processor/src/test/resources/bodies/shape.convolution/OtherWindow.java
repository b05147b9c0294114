// The configuration says another window than the weights have.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.factory.Nd4j;

class OtherWindow {
  INDArray run(@Shape({"batch", "1", "28", "28"}) INDArray images, @Shape({"5", "5", "1", "16"}) INDArray w) {
    return Nd4j.cnn().conv2d(images, w, Conv2DConfig.builder().kH(3).kW(3).build()); // ERROR
  }
}
