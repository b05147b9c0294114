// A window one larger than its input leaves nothing, and ND4J goes on with it.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.factory.Nd4j;

class NothingLeft {
  INDArray run(@Shape({"batch", "8", "4", "4"}) INDArray x, @Shape({"5", "5", "8", "16"}) INDArray w) {
    return Nd4j.cnn().conv2d(x, w, Conv2DConfig.builder().kH(5).kW(5).build()); // ERROR
  }
}
