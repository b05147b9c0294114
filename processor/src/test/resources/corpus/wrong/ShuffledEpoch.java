// Mini-batches by getRows over a shuffled order; the labels come whole.
import dev.fanin.*;
import java.util.*;
import java.util.stream.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ShuffledEpoch {
  final int in, classes;
  @Xavier @Shape({"in", "classes"}) INDArray w;

  ShuffledEpoch(int in, int classes) {
    this.in = in;
    this.classes = classes;
  }

  void train(@Shape({"n", "in"}) INDArray x, @Shape({"n", "classes"}) INDArray y, int batch) {
    List<Integer> order = IntStream.range(0, x.rows()).boxed().collect(Collectors.toList());
    Collections.shuffle(order, new Random(1));
    for (int from = 0; from + batch <= x.rows(); from += batch) {
      int[] rows = order.subList(from, from + batch).stream().mapToInt(Integer::intValue).toArray();
      INDArray xb = x.getRows(rows);
      INDArray yb = y;
      INDArray delta = Transforms.softmax(xb.mmul(w)).sub(yb); // MISSED THROWS
      w.subi(xb.transpose().mmul(delta).mul(0.1 / batch));
    }
  }

  static Object run() {
    ShuffledEpoch m = ShuffledEpochParameters.initialize(new ShuffledEpoch(4, 3), 1);
    m.train(Nd4j.rand(6, 4), Nd4j.ones(6, 3), 2);
    return m.w;
  }
}
