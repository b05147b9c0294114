// The skeleton of a U-Net: pooling, upsampling and skip connections, convolutions of one by one.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class UNetSkeleton {
  final int in;
  final int base;
  @Kaiming @Shape({"in", "base"}) INDArray first;
  @Kaiming @Shape({"base", "2 * base"}) INDArray second;
  @Kaiming @Shape({"2 * base", "4 * base"}) INDArray bottom;
  @Kaiming @Shape({"6 * base", "2 * base"}) INDArray up2;
  @Kaiming @Shape({"3 * base", "base"}) INDArray up1;
  @Xavier @Shape({"base", "1"}) INDArray last;

  UNetSkeleton(int in, int base) {
    this.in = in;
    this.base = base;
  }

  @Shape({"n", "h", "w", "b"}) INDArray mix(@Shape({"n", "h", "w", "a"}) INDArray x, @Shape({"a", "b"}) INDArray weights) {
    long n = x.size(0);
    long h = x.size(1);
    long w = x.size(2);
    INDArray rows = x.dup('c').reshape(n * h * w, weights.rows());
    return Transforms.relu(rows.mmul(weights)).reshape(n, h, w, weights.columns());
  }

  @Shape({"n", "h", "w", "c"}) INDArray pool(@Shape({"n", "2 * h", "2 * w", "c"}) INDArray x) {
    long h = x.size(1) / 2;
    long w = x.size(2) / 2;
    return x.dup('c').reshape(x.size(0), h, 2, w, 2, x.size(3)).mean(2, 4);
  }

  @Shape({"n", "2 * h", "2 * w", "c"}) INDArray grow(@Shape({"n", "h", "w", "c"}) INDArray x) {
    long[] s = x.shape();
    INDArray wide = Nd4j.concat(3, x, x).reshape(s[0], s[1], 2 * s[2], s[3]);
    INDArray rows = wide.reshape(s[0], s[1], 1, 2 * s[2] * s[3]);
    return Nd4j.concat(2, rows, rows).reshape(s[0], 2 * s[1], 2 * s[2], s[3]);
  }

  @Shape({"n", "4 * h", "4 * w", "1"}) INDArray segment(@Shape({"n", "4 * h", "4 * w", "in"}) INDArray image) {
    INDArray a = mix(image, first);
    INDArray b = mix(pool(a), second);
    INDArray c = mix(pool(b), bottom);
    INDArray d = mix(Nd4j.concat(3, grow(c), b), up2);
    INDArray e = mix(Nd4j.concat(3, grow(d), a), up1);
    return mix(e, last);
  }

  static Object run() {
    UNetSkeleton model = UNetSkeletonParameters.initialize(new UNetSkeleton(3, 2), 1);
    return model.segment(Nd4j.rand(2, 8, 12, 3));
  }
}
