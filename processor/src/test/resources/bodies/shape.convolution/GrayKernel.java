// The kernel is for images of one channel, and these have three.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.factory.Nd4j;

class GrayKernel {
  INDArray run(@Shape({"batch", "3", "32", "32"}) INDArray images, @Shape({"5", "5", "1", "16"}) INDArray w) {
    return Nd4j.cnn().conv2d(images, w, Conv2DConfig.builder().kH(5).kW(5).build()); // ERROR
  }
}
