// Focal loss in SameDiff: a weight for each class times probabilities already picked, one an example.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class FocalWeights {
  final int in, classes;
  @Xavier @Shape({"in", "classes"}) SDVariable w;
  @Ones @Shape("classes") SDVariable alpha;

  FocalWeights(int in, int classes) {
    this.in = in;
    this.classes = classes;
  }

  SDVariable loss(SameDiff sd, @Shape({"n", "in"}) SDVariable x, @Shape({"n", "classes"}) SDVariable y) {
    SDVariable p = sd.nn().softmax(x.mmul(w), 1);
    SDVariable picked = p.mul(y).sum(1);
    SDVariable weighted = sd.math().log(picked).mul(alpha); // ERROR THROWS
    return weighted.mean().neg();
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    FocalWeights m = FocalWeightsParameters.initialize(new FocalWeights(4, 3), sd, 1);
    return m.loss(sd, sd.constant(Nd4j.rand(DataType.FLOAT, 5, 4)), sd.constant(Nd4j.ones(DataType.FLOAT, 5, 3))).eval();
  }
}
