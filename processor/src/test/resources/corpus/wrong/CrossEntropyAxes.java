// Sequence labelling in SameDiff: logits [n, t, c] against one-hot labels [n, c, t].
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class CrossEntropyAxes {
  final int in, classes;
  @Xavier @Shape({"in", "classes"}) SDVariable w;

  CrossEntropyAxes(int in, int classes) {
    this.in = in;
    this.classes = classes;
  }

  SDVariable loss(SameDiff sd, @Shape({"n * t", "in"}) SDVariable x, @Shape({"n", "classes", "t"}) SDVariable labels, int n, int t) {
    SDVariable logits = sd.reshape(x.mmul(w), n, t, classes);
    return sd.loss().softmaxCrossEntropy("loss", labels, logits, null); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    CrossEntropyAxes m = CrossEntropyAxesParameters.initialize(new CrossEntropyAxes(3, 4), sd, 7);
    return m.loss(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 10, 3)), sd.constant("y", Nd4j.rand(DataType.FLOAT, 2, 4, 5)), 2, 5).eval();
  }
}
