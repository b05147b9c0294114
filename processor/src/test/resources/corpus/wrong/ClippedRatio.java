// PPO in SameDiff: ratios [n] times advantages [n, 1] are n by n numbers, and the loss is their mean.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ClippedRatio {
  final int features, actions;
  @Xavier @Shape({"features", "actions"}) SDVariable w;

  ClippedRatio(int features, int actions) {
    this.features = features;
    this.actions = actions;
  }

  SDVariable loss(SameDiff sd, @Shape({"n", "features"}) SDVariable x, @Shape({"n", "actions"}) SDVariable taken,
      @Shape("n") SDVariable old, @Shape({"n", "1"}) SDVariable advantage) {
    SDVariable logits = x.mmul(w);
    SDVariable log = sd.nn().logSoftmax(logits, 1).mul(taken).sum(1);
    SDVariable ratio = sd.math().exp(log.sub(old));
    SDVariable gain = ratio.mul(advantage); // WARNING NONSENSE
    return gain.mean().neg();
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    ClippedRatio m = ClippedRatioParameters.initialize(new ClippedRatio(3, 2), sd, 4);
    INDArray x = Nd4j.linspace(DataType.FLOAT, 1, 12, 12).reshape(4, 3);
    return m.loss(sd, sd.constant(x), sd.constant(Nd4j.createFromArray(new float[][] {{1, 0}, {0, 1}, {1, 0}, {0, 1}})),
        sd.constant(Nd4j.createFromArray(-1f, -2f, -3f, -4f)), sd.constant(Nd4j.createFromArray(1f, 5f, -2f, 3f).reshape(4, 1))).eval().toString();
  }
}
