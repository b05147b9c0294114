// Attention in SameDiff: the mask of padding, [n, t], is added to the scores [n, heads, t, t] without the axes between.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
@Where("width = heads * head")
class MaskOfPadding {
  final int width, heads, head;
  @Xavier @Shape({"width", "width"}) SDVariable wq, wk, wv;

  MaskOfPadding(int width, int heads) {
    this.width = width;
    this.heads = heads;
    this.head = width / heads;
  }

  private SDVariable apart(SameDiff sd, SDVariable x, int n, int t) {
    return sd.permute(sd.reshape(x, n, t, heads, head), 0, 2, 1, 3);
  }

  SDVariable weights(SameDiff sd, @Shape({"n", "t", "width"}) SDVariable x, @Shape({"n", "t"}) SDVariable mask, int n, int t) {
    SDVariable flat = sd.reshape(x, n * t, width);
    SDVariable q = apart(sd, flat.mmul(wq), n, t);
    SDVariable k = apart(sd, flat.mmul(wk), n, t);
    SDVariable scores = sd.mmul(q, k, false, true, false).div(Math.sqrt(head));
    SDVariable hidden = mask.sub(1).mul(1e9);
    return sd.nn().softmax(scores.add(hidden), 3); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    MaskOfPadding m = MaskOfPaddingParameters.initialize(new MaskOfPadding(6, 2), sd, 7);
    return m.weights(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 3, 5, 6)), sd.var("m", Nd4j.ones(DataType.FLOAT, 3, 5)), 3, 5).eval();
  }
}
