// The last step of a sequence cut out as an interval of one: the axis stays.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;

@Model
class LastStepKeepsAxis {
  final int hidden;
  final int classes;
  @Xavier @Shape({"hidden", "classes"}) INDArray w;

  LastStepKeepsAxis(int hidden, int classes) {
    this.hidden = hidden;
    this.classes = classes;
  }

  @Shape({"n", "classes"}) INDArray classify(@Shape({"n", "t", "hidden"}) INDArray states) {
    long t = states.size(1);
    INDArray last = states.get(NDArrayIndex.all(), NDArrayIndex.interval(t - 1, t), NDArrayIndex.all());
    return last.mmul(w); // ERROR THROWS
  }

  static Object run() {
    LastStepKeepsAxis model = LastStepKeepsAxisParameters.initialize(new LastStepKeepsAxis(4, 3), 1);
    return model.classify(Nd4j.ones(2, 5, 4));
  }
}
