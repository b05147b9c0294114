// A convolution as a product of patches: the patches leave out the channels.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class PatchesWithoutChannels {
  final int channels;
  final int filters;
  @Kaiming @Shape({"3 * 3 * channels", "filters"}) INDArray kernel;

  PatchesWithoutChannels(int channels, int filters) {
    this.channels = channels;
    this.filters = filters;
  }

  @Shape({"n", "filters"}) INDArray convolve(@Shape({"n", "3", "3", "channels"}) INDArray patches) {
    INDArray sum = patches.sum(3);
    INDArray rows = sum.reshape(patches.size(0), 9);
    return rows.mmul(kernel); // ERROR THROWS
  }

  static Object run() {
    PatchesWithoutChannels model = PatchesWithoutChannelsParameters.initialize(new PatchesWithoutChannels(2, 4), 1);
    return model.convolve(Nd4j.ones(5, 3, 3, 2));
  }
}
