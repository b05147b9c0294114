// Weights as PyTorch keeps them, output channels first.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.factory.Nd4j;

class FromPyTorch {
  INDArray run(INDArray images, @Shape({"16", "3", "5", "5"}) INDArray w) {
    return Nd4j.cnn().conv2d(images, w, Conv2DConfig.builder().build()); // WARNING
  }
}
