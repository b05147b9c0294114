// Softmax regression in mini-batches, the last one smaller, with shuffling, decay and early stopping.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class MiniBatches {
  final int in;
  final int classes;
  @Zeros @Shape({"in", "classes"}) INDArray w;
  @Zeros @Shape("classes") INDArray b;

  MiniBatches(int in, int classes) {
    this.in = in;
    this.classes = classes;
  }

  @Shape({"n", "classes"}) INDArray probabilities(@Shape({"n", "in"}) INDArray x) {
    return Transforms.softmax(x.mmul(w).addRowVector(b));
  }

  @Shape({"n", "classes"}) INDArray oneHot(int[] labels, int n) {
    INDArray rows = Nd4j.zeros(n, classes);
    for (int i = 0; i < n; i++) {
      rows.putScalar(i, labels[i], 1);
    }
    return rows;
  }

  double step(@Shape({"n", "in"}) INDArray x, @Shape({"n", "classes"}) INDArray y, double rate) {
    INDArray p = probabilities(x);
    INDArray delta = p.sub(y).div(x.rows());
    w.subi(x.transpose().mmul(delta).add(w.mul(1e-4)).mul(rate));
    b.subi(delta.sum(0).mul(rate));
    return -Transforms.log(p.add(1e-9)).mul(y).sum(1).meanNumber().doubleValue();
  }

  double fit(@Shape({"n", "in"}) INDArray x, int[] labels, int batch, int epochs) {
    int n = x.rows();
    INDArray y = oneHot(labels, n);
    double rate = .5;
    double best = Double.MAX_VALUE;
    int patience = 0;
    Random random = new Random(1);
    for (int epoch = 0; epoch < epochs && patience < 3; epoch++) {
      int[] order = random.ints(n, 0, n).toArray();
      INDArray shuffledX = x.getRows(order);
      INDArray shuffledY = y.getRows(order);
      double total = 0;
      for (int from = 0; from < n; from += batch) {
        int to = Math.min(from + batch, n);
        INDArray partX = shuffledX.get(NDArrayIndex.interval(from, to), NDArrayIndex.all());
        INDArray partY = shuffledY.get(NDArrayIndex.interval(from, to), NDArrayIndex.all());
        total += step(partX, partY, rate) * (to - from);
      }
      rate *= .9;
      if (total < best) {
        best = total;
        patience = 0;
      } else {
        patience++;
      }
    }
    INDArray guessed = probabilities(x).argMax(1);
    int right = 0;
    for (int i = 0; i < n; i++) {
      right += guessed.getInt(i) == labels[i] ? 1 : 0;
    }
    return right / (double) n;
  }

  static Object run() {
    MiniBatches model = MiniBatchesParameters.initialize(new MiniBatches(4, 3), 1);
    int[] labels = {0, 1, 2, 0, 1, 2, 0};
    INDArray x = Nd4j.rand(7, 4);
    return model.fit(x, labels, 3, 5);
  }
}
