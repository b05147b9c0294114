// A transformer whose helpers have no contracts, and whose heads are computed in the constructor.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class TinyTransformer {
  final int vocabulary, context, width, heads, layers;
  @Normal(std = 0.02) @Shape({"vocabulary", "width"}) INDArray tokens;
  @Normal(std = 0.02) @Shape({"context", "width"}) INDArray positions;
  @Submodel(repeat = "layers") Block[] blocks;
  @Ones @Shape("width") INDArray gain;
  @Zeros @Shape("width") INDArray shift;
  @Tied(value = "tokens", transposed = true) @Shape({"width", "vocabulary"}) INDArray unembed;

  TinyTransformer(int vocabulary, int context, int width, int heads, int layers) {
    this.vocabulary = vocabulary; this.context = context; this.width = width; this.heads = heads; this.layers = layers;
  }

  @Model
  static class Block {
    final int width; final int heads; final int head;
    @Normal(std = 0.02) @Shape({"width", "width"}) INDArray query;
    @Normal(std = 0.02) @Shape({"width", "width"}) INDArray key;
    @Normal(std = 0.02) @Shape({"width", "width"}) INDArray value;
    @Normal(std = 0.02) @Scale("1 / sqrt(2 * heads)") @Shape({"width", "width"}) INDArray output;
    @Normal(std = 0.02) @Shape({"width", "4 * width"}) INDArray up;
    @Zeros @Shape("4 * width") INDArray upBias;
    @Normal(std = 0.02) @Shape({"4 * width", "width"}) INDArray down;
    @Zeros @Shape("width") INDArray downBias;
    @Ones @Shape("width") INDArray gain1; @Zeros @Shape("width") INDArray shift1;
    @Ones @Shape("width") INDArray gain2; @Zeros @Shape("width") INDArray shift2;

    Block(int width, int heads) {
      if (width % heads != 0) throw new IllegalArgumentException("heads do not divide width");
      this.width = width; this.heads = heads; this.head = width / heads;
    }

    private INDArray split(INDArray x, long b, long t) { return x.reshape(b, t, heads, head).permute(0, 2, 1, 3); }

    INDArray attend(@Shape({"b", "t", "width"}) INDArray x) {
      long b = x.size(0); long t = x.size(1);
      INDArray flat = x.reshape(b * t, width);
      INDArray q = split(flat.mmul(query), b, t);
      INDArray k = split(flat.mmul(key), b, t);
      INDArray v = split(flat.mmul(value), b, t);
      INDArray scores = Nd4j.matmul(q, k.permute(0, 1, 3, 2)).div(Math.sqrt(head));
      INDArray mask = mask(t);
      scores = scores.add(mask.reshape(1, 1, t, t));
      INDArray weights = Transforms.softmax(scores.reshape(b * heads * t, t)).reshape(b, heads, t, t);
      INDArray mixed = Nd4j.matmul(weights, v).permute(0, 2, 1, 3).dup('c').reshape(b * t, width);
      return mixed.mmul(output).reshape(b, t, width);
    }

    static INDArray mask(long t) {
      INDArray mask = Nd4j.zeros(t, t);
      for (long i = 0; i < t; i++) for (long j = i + 1; j < t; j++) mask.putScalar(new long[] {i, j}, -1e9);
      return mask;
    }

    @Shape({"b", "t", "width"}) INDArray forward(@Shape({"b", "t", "width"}) INDArray x) {
      INDArray h = x.add(attend(norm(x, gain1, shift1)));
      INDArray flat = norm(h, gain2, shift2).reshape(-1, width);
      INDArray inner = gelu(flat.mmul(up).addRowVector(upBias));
      INDArray out = inner.mmul(down).addRowVector(downBias);
      return h.add(out.reshape(h.shape()));
    }
  }

  static INDArray gelu(INDArray x) {
    return x.mul(0.5).mul(Transforms.tanh(x.add(Transforms.pow(x, 3).mul(0.044715)).mul(Math.sqrt(2 / Math.PI))).add(1));
  }

  static INDArray norm(INDArray x, INDArray gain, INDArray shift) {
    long[] shape = x.shape();
    long width = shape[shape.length - 1];
    INDArray flat = x.reshape(-1, width);
    INDArray mean = flat.mean(1);
    INDArray centred = flat.subColumnVector(mean);
    INDArray variance = centred.mul(centred).mean(1);
    INDArray normed = centred.divColumnVector(Transforms.sqrt(variance.add(1e-5)));
    return normed.mulRowVector(gain).addRowVector(shift).reshape(shape);
  }

  INDArray forward(int[][] ids) {
    int b = ids.length, t = ids[0].length;
    INDArray x = Nd4j.create(b, t, width);
    for (int i = 0; i < b; i++) {
      INDArray rows = tokens.getRows(ids[i]).add(positions.get(NDArrayIndex.interval(0, t), NDArrayIndex.all()));
      x.put(new INDArrayIndex[] {NDArrayIndex.point(i), NDArrayIndex.all(), NDArrayIndex.all()}, rows);
    }
    for (Block block : blocks) x = block.forward(x);
    return norm(x, gain, shift).reshape(b * t, width).mmul(unembed).reshape(b, t, vocabulary);
  }

  double loss(int[][] ids) {
    INDArray logits = forward(ids);
    long b = logits.size(0), t = logits.size(1);
    INDArray p = Transforms.softmax(logits.reshape(b * t, vocabulary));
    double loss = 0;
    for (int i = 0; i < b; i++) for (int j = 0; j + 1 < t; j++) loss -= Math.log(p.getDouble(i * t + j, ids[i][j + 1]));
    return loss / (b * (t - 1));
  }

  int[] generate(int[] prompt, int steps) {
    int[] ids = prompt;
    for (int s = 0; s < steps; s++) {
      INDArray logits = forward(new int[][] {ids});
      INDArray last = logits.get(NDArrayIndex.point(0), NDArrayIndex.point(ids.length - 1), NDArrayIndex.all());
      int next = last.argMax().getInt(0);
      ids = Arrays.copyOf(ids, ids.length + 1);
      ids[ids.length - 1] = next;
    }
    return ids;
  }

  static Object run() {
    TinyTransformer m = TinyTransformerParameters.initialize(new TinyTransformer(11, 8, 12, 3, 2), 1L);
    return m.loss(new int[][] {{1, 2, 3, 4}, {4, 5, 6, 7}}) + Arrays.toString(m.generate(new int[] {1, 2}, 3));
  }
}
