// SimCLR, MoCo and a triplet loss over one encoder, views by an interface of the project.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ContrastivePretraining {
  interface View {
    @Shape({"m", "d"}) INDArray of(@Shape({"m", "d"}) INDArray x);
  }

  final int in, hidden, code, keys;
  @Kaiming @Shape({"in", "hidden"}) INDArray body;
  @Xavier @Shape({"hidden", "code"}) INDArray projector;
  @Normal @Shape({"code", "keys"}) INDArray queue;
  private final List<View> views = List.of(x -> x.add(Nd4j.randn(x.shape()).mul(0.1)), x -> x.mul(0.9));

  ContrastivePretraining(int in, int hidden, int code, int keys) {
    this.in = in;
    this.hidden = hidden;
    this.code = code;
    this.keys = keys;
  }

  @Shape({"n", "code"}) INDArray encode(@Shape({"n", "in"}) INDArray x) {
    INDArray z = Transforms.relu(x.mmul(body)).mmul(projector);
    return z.divColumnVector(z.norm2(1).add(1e-6));
  }

  double pairs(@Shape({"n", "in"}) INDArray x, double temperature) {
    int n = x.rows();
    List<INDArray> codes = new ArrayList<>();
    for (View view : views) {
      codes.add(encode(view.of(x)));
    }
    INDArray z = Nd4j.vstack(codes.get(0), codes.get(1));
    INDArray similarity = z.mmul(z.transpose()).div(temperature).sub(Nd4j.eye(z.rows()).mul(1e9));
    INDArray p = Nd4j.nn().softmax(similarity, 1);
    INDArray target = Nd4j.zeros(DataType.FLOAT, 2 * n, 2 * n);
    for (int i = 0; i < n; i++) {
      target.putScalar(i, i + n, 1);
      target.putScalar(i + n, i, 1);
    }
    return -Transforms.log(p.add(1e-9)).mul(target).sum(1).meanNumber().doubleValue();
  }

  double queued(@Shape({"n", "in"}) INDArray x) {
    INDArray q = encode(views.get(0).of(x));
    INDArray k = encode(views.get(1).of(x));
    INDArray logits = Nd4j.hstack(q.mul(k).sum(true, 1), q.mmul(queue)).div(0.07);
    INDArray p = Transforms.softmax(logits);
    for (int i = 0; i < Math.min(x.rows(), keys); i++) {
      queue.putColumn(i, k.getRow(i));
    }
    return -Transforms.log(p.getColumn(0)).meanNumber().doubleValue();
  }

  double triplets(@Shape({"n", "in"}) INDArray anchors, @Shape({"n", "in"}) INDArray positives, @Shape({"n", "in"}) INDArray negatives) {
    INDArray a = encode(anchors), p = encode(positives), q = encode(negatives);
    INDArray near = a.sub(p).mul(a.sub(p)).sum(1);
    INDArray far = a.sub(q).mul(a.sub(q)).sum(1);
    return Transforms.relu(near.sub(far).add(0.2)).meanNumber().doubleValue();
  }

  static Object run() {
    ContrastivePretraining m = ContrastivePretrainingParameters.initialize(new ContrastivePretraining(4, 6, 3, 8), 3);
    INDArray x = Nd4j.rand(DataType.FLOAT, 5, 4);
    return m.pairs(x, 0.1) + m.queued(x) + m.triplets(x, x.mul(2), x.neg());
  }
}
