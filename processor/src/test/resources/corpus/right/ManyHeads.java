// Multi-head attention over a batch, heads as an axis, and the block around it.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
@Where("width = heads * head")
class ManyHeads {
  final int width;
  final int heads;
  final int head;
  @Xavier @Blocks(3) @Shape({"width", "3 * width"}) INDArray qkv;
  @Xavier @Shape({"width", "width"}) INDArray out;
  @Kaiming @Shape({"width", "4 * width"}) INDArray up;
  @Xavier @Shape({"4 * width", "width"}) INDArray down;
  @Ones @Shape("width") INDArray gain;
  @Zeros @Shape("width") INDArray shift;

  ManyHeads(int width, int heads) {
    this.width = width;
    this.heads = heads;
    this.head = width / heads;
  }

  @Shape({"n", "heads", "t", "head"}) INDArray split(@Shape({"n", "t", "3 * width"}) INDArray all, int part) {
    INDArray one = all.get(
        NDArrayIndex.all(), NDArrayIndex.all(), NDArrayIndex.interval(part * width, (part + 1) * width));
    return one.dup().reshape(one.size(0), one.size(1), heads, head).permute(0, 2, 1, 3);
  }

  @Shape({"n", "t", "width"}) INDArray attend(@Shape({"n", "t", "width"}) INDArray x) {
    long n = x.size(0);
    long t = x.size(1);
    INDArray all = x.reshape(n * t, width).mmul(qkv).reshape(n, t, 3 * width);
    INDArray q = split(all, 0).dup().reshape(n * heads, t, head);
    INDArray k = split(all, 1).dup().reshape(n * heads, t, head);
    INDArray v = split(all, 2).dup().reshape(n * heads, t, head);
    INDArray scores = Nd4j.matmul(q, k, false, true, false).div(Math.sqrt(head));
    INDArray weights = Transforms.softmax(scores.reshape(n * heads * t, t)).reshape(n * heads, t, t);
    INDArray mixed = Nd4j.matmul(weights, v).reshape(n, heads, t, head).permute(0, 2, 1, 3);
    return mixed.dup().reshape(n * t, width).mmul(out).reshape(n, t, width);
  }

  @Shape({"m", "width"}) INDArray normalize(@Shape({"m", "width"}) INDArray x) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray deviation = Transforms.sqrt(centred.mul(centred).mean(true, 1).addi(1e-5));
    return centred.div(deviation).muliRowVector(gain).addiRowVector(shift);
  }

  @Shape({"n", "t", "width"}) INDArray block(@Shape({"n", "t", "width"}) INDArray x) {
    long[] shape = x.shape();
    INDArray rows = x.reshape(shape[0] * shape[1], shape[2]);
    INDArray attended = attend(normalize(rows).reshape(shape)).reshape(shape[0] * shape[1], width);
    INDArray middle = rows.add(attended);
    INDArray fed = Transforms.relu(normalize(middle).mmul(up)).mmul(down);
    return middle.add(fed).reshape(shape);
  }

  static Object run() {
    ManyHeads model = ManyHeadsParameters.initialize(new ManyHeads(6, 2), 1);
    return model.block(model.block(Nd4j.rand(2, 5, 6)));
  }
}
