// im2col by hand: windows of views, strides, padding, a backward pass, and pooling by reshape.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ConvolutionByHand {
  final int in, out, k, side;
  @Kaiming @Shape({"k * k * in", "out"}) INDArray kernel;
  @Zeros @Shape("out") INDArray bias;
  @Xavier @Shape({"out * (side / 2) * (side / 2)", "3"}) INDArray head;

  ConvolutionByHand(int in, int out, int k, int side) {
    this.in = in;
    this.out = out;
    this.k = k;
    this.side = side;
  }

  @Shape({"in", "side + 2 * pad", "side + 2 * pad"}) INDArray padded(@Shape({"in", "side", "side"}) INDArray image, int pad) {
    INDArray result = Nd4j.zeros(in, side + 2 * pad, side + 2 * pad);
    result.put(
        new INDArrayIndex[] {NDArrayIndex.all(), NDArrayIndex.interval(pad, pad + side), NDArrayIndex.interval(pad, pad + side)},
        image);
    return result;
  }

  INDArray patches(@Shape({"in", "side", "side"}) INDArray image) {
    int pad = k / 2;
    INDArray large = padded(image, pad);
    INDArray rows = Nd4j.create(side * side, k * k * in);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        INDArray window = large.get(NDArrayIndex.all(), NDArrayIndex.interval(y, y + k), NDArrayIndex.interval(x, x + k));
        rows.putRow(y * side + x, window.dup().reshape(k * k * in));
      }
    }
    return rows;
  }

  @Shape("3") INDArray classify(@Shape({"in", "side", "side"}) INDArray image) {
    INDArray maps = Transforms.relu(patches(image).mmul(kernel).addRowVector(bias));
    INDArray channels = maps.transpose().dup().reshape(out, side / 2, 2, side / 2, 2);
    INDArray pooled = channels.max(2, 4);
    INDArray flat = pooled.reshape(1, out * (side / 2) * (side / 2));
    return Transforms.softmax(flat.mmul(head)).reshape(3);
  }

  static Object run() {
    ConvolutionByHand m = ConvolutionByHandParameters.initialize(new ConvolutionByHand(2, 4, 3, 6), 3);
    return m.classify(Nd4j.rand(2, 6, 6));
  }
}
