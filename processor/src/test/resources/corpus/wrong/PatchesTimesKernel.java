// im2col: the kernel is unrolled without the channels.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class PatchesTimesKernel {
  final int channels;
  final int filters;
  final int k;
  @Kaiming @Shape({"k", "k", "channels", "filters"}) INDArray kernel;

  PatchesTimesKernel(int channels, int filters, int k) {
    this.channels = channels;
    this.filters = filters;
    this.k = k;
  }

  INDArray convolve(@Shape({"positions", "k * k * channels"}) INDArray patches) {
    INDArray unrolled = kernel.reshape(k * k, channels * filters);
    return patches.mmul(unrolled); // ERROR THROWS
  }

  static Object run() {
    return PatchesTimesKernelParameters.initialize(new PatchesTimesKernel(2, 5, 3), 7).convolve(Nd4j.rand(6, 18));
  }
}
