// Class numbers given to the loss that wants one-hot rows (TensorFlow: "logits and labels must be broadcastable").
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class LabelsAsNumbers {
  final int in;
  final int classes;
  @Xavier @Shape({"in", "classes"}) SDVariable w;
  @Zeros @Shape("classes") SDVariable b;

  LabelsAsNumbers(int in, int classes) {
    this.in = in;
    this.classes = classes;
  }

  SDVariable loss(SameDiff sd, @Shape({"n", "in"}) SDVariable x, @Shape("n") SDVariable numbers) {
    SDVariable scores = sd.nn().linear(x, w, b);
    return sd.loss().softmaxCrossEntropy("loss", numbers, scores, null); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    LabelsAsNumbers m = LabelsAsNumbersParameters.initialize(new LabelsAsNumbers(3, 4), sd, 7);
    return m.loss(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 3)), sd.constant("y", Nd4j.createFromArray(1, 3))).eval();
  }
}
