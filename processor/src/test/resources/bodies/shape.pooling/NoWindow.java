// Strides without a window: ND4J takes one of size -1.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Pooling2DConfig;
import org.nd4j.linalg.factory.Nd4j;

class NoWindow {
  INDArray run(@Shape({"batch", "8", "28", "28"}) INDArray x) {
    return Nd4j.cnn().maxPooling2d(x, Pooling2DConfig.builder().sH(2).sW(2).build()); // ERROR
  }
}
