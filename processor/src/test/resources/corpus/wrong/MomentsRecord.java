// Adam's moments as a record: the second one was made for the weights turned round.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class MomentsRecord {
  final int in, out;
  @Kaiming @Shape({"in", "out"}) INDArray w;

  MomentsRecord(int in, int out) {
    this.in = in;
    this.out = out;
  }

  record Moments(INDArray first, INDArray second) {}

  Moments start() {
    return new Moments(Nd4j.zeros(in, out), Nd4j.zeros(out, in));
  }

  Moments update(@Shape({"in", "out"}) INDArray g) {
    Moments m = start();
    INDArray first = m.first().mul(0.9).add(g.mul(0.1));
    INDArray second = m.second().mul(0.999).add(g.mul(g).mul(0.001)); // ERROR THROWS
    w.subi(first.div(Transforms.sqrt(second).add(1e-8)).mul(0.01));
    return new Moments(first, second);
  }

  static Object run() {
    return MomentsRecordParameters.initialize(new MomentsRecord(4, 3), 1).update(Nd4j.rand(4, 3)).first();
  }
}
