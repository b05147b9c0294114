// A convolution by patches, its pooling and its gradient, all with reshape and products.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class PatchConvolution {
  final int channels;
  final int filters;
  final int kernel;
  @Kaiming @Shape({"kernel * kernel * channels", "filters"}) INDArray weights;
  @Zeros @Shape("filters") INDArray bias;

  PatchConvolution(int channels, int filters, int kernel) {
    this.channels = channels;
    this.filters = filters;
    this.kernel = kernel;
  }

  @Shape({"n * (h - kernel + 1) * (w - kernel + 1)", "kernel * kernel * channels"}) INDArray patches(
      @Shape({"n", "h", "w", "channels"}) INDArray images) {
    int n = (int) images.size(0);
    int rows = (int) images.size(1) - kernel + 1;
    int columns = (int) images.size(2) - kernel + 1;
    INDArray all = Nd4j.zeros(n, rows, columns, kernel, kernel, channels);
    for (int i = 0; i < kernel; i++) {
      for (int j = 0; j < kernel; j++) {
        INDArray part = images.get(
            NDArrayIndex.all(),
            NDArrayIndex.interval(i, i + rows),
            NDArrayIndex.interval(j, j + columns),
            NDArrayIndex.all());
        INDArrayIndex[] where = {
          NDArrayIndex.all(),
          NDArrayIndex.all(),
          NDArrayIndex.all(),
          NDArrayIndex.point(i),
          NDArrayIndex.point(j),
          NDArrayIndex.all()
        };
        all.put(where, part);
      }
    }
    return all.reshape(n * rows * columns, kernel * kernel * channels);
  }

  @Shape({"n", "h - kernel + 1", "w - kernel + 1", "filters"}) INDArray forward(
      @Shape({"n", "h", "w", "channels"}) INDArray images) {
    INDArray sums = patches(images).mmul(weights).addRowVector(bias);
    long rows = images.size(1) - kernel + 1;
    long columns = images.size(2) - kernel + 1;
    return Transforms.relu(sums).reshape(images.size(0), rows, columns, filters);
  }

  void backward(
      @Shape({"n", "h", "w", "channels"}) INDArray images,
      @Shape({"n", "h - kernel + 1", "w - kernel + 1", "filters"}) INDArray delta,
      double rate) {
    INDArray flat = delta.reshape(-1, filters);
    weights.subi(patches(images).transpose().mmul(flat).mul(rate));
    bias.subi(flat.sum(0).mul(rate));
  }

  static Object run() {
    PatchConvolution model = PatchConvolutionParameters.initialize(new PatchConvolution(2, 3, 3), 1);
    INDArray images = Nd4j.rand(2, 6, 5, 2);
    INDArray maps = model.forward(images);
    model.backward(images, maps.sub(1), .1);
    return model.forward(images).mean(1, 2);
  }
}
