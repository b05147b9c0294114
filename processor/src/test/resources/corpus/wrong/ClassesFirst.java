// The promise of a method is not kept: classes first.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ClassesFirst {
  final int in;
  final int classes;
  @Xavier @Shape({"classes", "in"}) INDArray w;

  ClassesFirst(int in, int classes) {
    this.in = in;
    this.classes = classes;
  }

  @Shape({"n", "classes"}) INDArray logits(@Shape({"n", "in"}) INDArray x) {
    return w.mmul(x.transpose()); // ERROR NONSENSE
  }

  static Object run() {
    ClassesFirst model = ClassesFirstParameters.initialize(new ClassesFirst(4, 3), 1);
    return model.logits(Nd4j.ones(5, 4));
  }
}
