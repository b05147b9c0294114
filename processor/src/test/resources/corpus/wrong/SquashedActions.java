// Soft actor critic in SameDiff: the log-probability's correction is summed with its axis kept.
import dev.fanin.*;
import java.util.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class SquashedActions {
  final int features, actions;
  @Xavier @Shape({"features", "actions"}) SDVariable mean;
  @Zeros @Shape("actions") SDVariable logStd;

  SquashedActions(int features, int actions) {
    this.features = features;
    this.actions = actions;
  }

  SDVariable logProbability(SameDiff sd, @Shape({"n", "features"}) SDVariable h, @Shape({"n", "actions"}) SDVariable noise) {
    SDVariable mu = h.mmul(mean);
    SDVariable raw = mu.add(noise.mul(sd.math().exp(logStd)));
    SDVariable gauss = noise.mul(noise).mul(-0.5).sub(logStd).sum(1);
    SDVariable squash = sd.math().tanh(raw);
    SDVariable correction = sd.math().log(squash.mul(squash).rsub(1).add(1e-6)).sum(true, 1);
    return gauss.sub(correction); // WARNING NONSENSE
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    SquashedActions m = SquashedActionsParameters.initialize(new SquashedActions(4, 3), sd, 1);
    INDArray noise = Nd4j.arange(15).castTo(DataType.FLOAT).reshape(5, 3).div(15);
    return Arrays.toString(m.logProbability(sd, sd.constant(Nd4j.ones(DataType.FLOAT, 5, 4)), sd.constant(noise)).eval().shape());
  }
}
