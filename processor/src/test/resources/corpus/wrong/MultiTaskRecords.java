// Tasks as records in a list; the targets of the second go with the head of the first.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class MultiTaskRecords {
  final int in, a, b;
  @Xavier @Shape({"in", "a"}) INDArray first;
  @Xavier @Shape({"in", "b"}) INDArray second;

  MultiTaskRecords(int in, int a, int b) {
    this.in = in;
    this.a = a;
    this.b = b;
  }

  record Task(String name, INDArray head, INDArray targets) {
    double loss(INDArray x) {
      return x.mmul(head).sub(targets).norm2Number().doubleValue();
    }
  }

  double loss(@Shape({"n", "in"}) INDArray x, @Shape({"n", "a"}) INDArray ya, @Shape({"n", "b"}) INDArray yb) {
    List<Task> tasks = List.of(new Task("a", first, yb), new Task("b", second, ya));
    double sum = 0;
    for (Task task : tasks) {
      sum += task.loss(x); // ERROR THROWS
    }
    return sum;
  }

  static Object run() {
    return MultiTaskRecordsParameters.initialize(new MultiTaskRecords(4, 3, 2), 1).loss(Nd4j.rand(5, 4), Nd4j.rand(5, 3), Nd4j.rand(5, 2));
  }
}
