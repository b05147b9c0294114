// Images as files have them, height, width, channels, given to a convolution that takes the channels first.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.*;
import org.nd4j.linalg.factory.Nd4j;

@Model
class PixelsThenChannels {
  final int channels;
  final int maps;
  @Kaiming @Shape({"3", "3", "channels", "maps"}) INDArray kernel;
  @Zeros @Shape("maps") INDArray bias;

  PixelsThenChannels(int channels, int maps) {
    this.channels = channels;
    this.maps = maps;
  }

  INDArray forward(@Shape({"b", "28", "28", "channels"}) INDArray images) {
    Conv2DConfig same = Conv2DConfig.builder().kH(3).kW(3).paddingMode(PaddingMode.SAME).build();
    INDArray features = Nd4j.cnn().conv2d(images, kernel, bias, same); // ERROR THROWS
    return Nd4j.nn().relu(features, 0).mean(2, 3);
  }

  static Object run() {
    PixelsThenChannels model = PixelsThenChannelsParameters.initialize(new PixelsThenChannels(3, 8), 1);
    return model.forward(Nd4j.ones(2, 28, 28, 3));
  }
}
