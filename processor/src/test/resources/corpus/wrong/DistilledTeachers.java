// Distillation: an ensemble's predictions, stacked first, are averaged over the examples.
import dev.fanin.*;
import java.util.*;
import java.util.stream.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class DistilledTeachers {
  final int in, classes;
  @Xavier @Shape({"in", "classes"}) INDArray student;
  @Xavier @Shape({"in", "classes"}) INDArray one;
  @Xavier @Shape({"in", "classes"}) INDArray two;

  DistilledTeachers(int in, int classes) {
    this.in = in;
    this.classes = classes;
  }

  double loss(@Shape({"n", "in"}) INDArray x, double temperature) {
    List<INDArray> teachers = Stream.of(one, two)
        .map(w -> Transforms.softmax(x.mmul(w).div(temperature)))
        .collect(Collectors.toList());
    INDArray target = Nd4j.stack(0, teachers.get(0), teachers.get(1)).mean(1);
    INDArray log = Transforms.log(Transforms.softmax(x.mmul(student).div(temperature)));
    return -target.mul(log).sumNumber().doubleValue(); // ERROR THROWS
  }

  static Object run() {
    return DistilledTeachersParameters.initialize(new DistilledTeachers(4, 3), 1).loss(Nd4j.rand(5, 4), 2);
  }
}
