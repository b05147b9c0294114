// A vision transformer over INDArray: patches, a class token, positions, heads, a head for classes.
import dev.fanin.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class VisionTransformer {
  final int patch, rows, colours, heads, head, classes;
  @Xavier @Shape({"patch * patch * colours", "heads * head"}) INDArray projection;
  @Normal(std = 0.02) @Shape({"1", "1", "heads * head"}) INDArray token;
  @Normal(std = 0.02) @Shape({"1", "rows * rows + 1", "heads * head"}) INDArray positions;
  @Xavier @Shape({"heads * head", "heads * head"}) INDArray wq;
  @Xavier @Shape({"heads * head", "heads * head"}) INDArray wk;
  @Xavier @Shape({"heads * head", "heads * head"}) INDArray wv;
  @Ones @Shape("heads * head") INDArray gain;
  @Xavier @Shape({"heads * head", "classes"}) INDArray out;

  VisionTransformer(int patch, int rows, int colours, int heads, int head, int classes) {
    this.patch = patch;
    this.rows = rows;
    this.colours = colours;
    this.heads = heads;
    this.head = head;
    this.classes = classes;
  }

  private int width() {
    return heads * head;
  }

  INDArray tokens(@Shape({"n", "colours", "rows * patch", "rows * patch"}) INDArray images) {
    long n = images.size(0);
    INDArray cut = images.reshape(n, colours, rows, patch, rows, patch).permute(0, 2, 4, 3, 5, 1).dup('c');
    INDArray flat = cut.reshape(n * rows * rows, patch * patch * colours).mmul(projection);
    INDArray patches = flat.reshape(n, rows * rows, width());
    return Nd4j.concat(1, token.repeat(0, n), patches).add(positions);
  }

  private INDArray project(INDArray x, INDArray w) {
    long n = x.size(0), t = x.size(1);
    return x.reshape(n * t, width()).mmul(w).reshape(n, t, heads, head).permute(0, 2, 1, 3);
  }

  private INDArray normalized(INDArray x) {
    INDArray centred = x.sub(x.mean(true, 2));
    INDArray deviation = Transforms.sqrt(centred.mul(centred).mean(true, 2).add(1e-5));
    return centred.div(deviation).mul(gain.reshape(1, 1, width()));
  }

  INDArray attend(@Shape({"n", "t", "heads * head"}) INDArray x) {
    INDArray h = normalized(x);
    INDArray q = project(h, wq);
    INDArray k = project(h, wk);
    INDArray v = project(h, wv);
    INDArray scores = Nd4j.matmul(q, k, false, true, false).div(Math.sqrt(head));
    INDArray weights = Nd4j.nn().softmax(scores, 3);
    INDArray joined = Nd4j.matmul(weights, v).permute(0, 2, 1, 3).dup('c').reshape(x.size(0), x.size(1), width());
    return x.add(joined);
  }

  @Shape({"n", "classes"}) INDArray classify(@Shape({"n", "colours", "rows * patch", "rows * patch"}) INDArray images) {
    INDArray x = tokens(images);
    for (int layer = 0; layer < 2; layer++) {
      x = attend(x);
    }
    INDArray first = x.get(NDArrayIndex.all(), NDArrayIndex.point(0), NDArrayIndex.all());
    return Transforms.softmax(first.mmul(out));
  }

  static Object run() {
    VisionTransformer m = VisionTransformerParameters.initialize(new VisionTransformer(2, 3, 3, 2, 4, 5), 3);
    return m.classify(Nd4j.rand(DataType.FLOAT, 2, 3, 6, 6));
  }
}
