// CTC by hand: forward variables over the extended labels, in logarithms and plainly, greedy decoding.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;

@Model
class ConnectionistLoss {
  final int features, symbols;
  @Xavier @Shape({"features", "symbols"}) INDArray w;
  @Zeros @Shape("symbols") INDArray b;

  ConnectionistLoss(int features, int symbols) {
    this.features = features;
    this.symbols = symbols;
  }

  @Shape({"t", "symbols"}) INDArray probabilities(@Shape({"t", "features"}) INDArray x) {
    return Nd4j.nn().softmax(x.mmul(w).addRowVector(b), 1);
  }

  static int[] extended(int[] labels) {
    int[] all = new int[2 * labels.length + 1];
    for (int i = 0; i < labels.length; i++) {
      all[2 * i + 1] = labels[i];
    }
    return all;
  }

  static INDArray skips(int[] extended) {
    INDArray may = Nd4j.zeros(DataType.FLOAT, 1, extended.length);
    for (int i = 2; i < extended.length; i++) {
      may.putScalar(0, i, extended[i] != 0 && extended[i] != extended[i - 2] ? 1 : 0);
    }
    return may;
  }

  static INDArray shifted(INDArray alpha, int by) {
    INDArray front = Nd4j.zeros(DataType.FLOAT, alpha.rows(), by);
    return Nd4j.hstack(front, alpha.get(NDArrayIndex.all(), NDArrayIndex.interval(0, alpha.columns() - by)));
  }

  double loss(@Shape({"t", "features"}) INDArray x, int[] labels) {
    INDArray p = probabilities(x);
    int[] extended = extended(labels);
    INDArray may = skips(extended);
    INDArray alpha = Nd4j.zeros(DataType.FLOAT, 1, extended.length);
    alpha.putScalar(0, 0, p.getDouble(0, extended[0]));
    alpha.putScalar(0, 1, p.getDouble(0, extended[1]));
    double log = 0;
    for (int step = 1; step < x.rows(); step++) {
      INDArray emitted = Nd4j.zeros(DataType.FLOAT, 1, extended.length);
      for (int i = 0; i < extended.length; i++) {
        emitted.putScalar(0, i, p.getDouble(step, extended[i]));
      }
      INDArray reached = alpha.add(shifted(alpha, 1)).add(shifted(alpha, 2).mul(may));
      alpha = reached.mul(emitted);
      double total = alpha.sumNumber().doubleValue();
      alpha.divi(total);
      log += Math.log(total);
    }
    INDArray last = alpha.get(NDArrayIndex.all(), NDArrayIndex.interval(extended.length - 2, extended.length));
    return -log - Math.log(last.sumNumber().doubleValue());
  }

  List<Integer> decode(@Shape({"t", "features"}) INDArray x) {
    INDArray best = probabilities(x).argMax(1);
    List<Integer> symbols = new ArrayList<>();
    int before = 0;
    for (int step = 0; step < x.rows(); step++) {
      int symbol = best.getInt(step);
      if (symbol != 0 && symbol != before) {
        symbols.add(symbol);
      }
      before = symbol;
    }
    return symbols;
  }

  static Object run() {
    ConnectionistLoss m = ConnectionistLossParameters.initialize(new ConnectionistLoss(3, 5), 3);
    INDArray x = Nd4j.rand(DataType.FLOAT, 8, 3);
    m.decode(x);
    return m.loss(x, new int[] {1, 2, 2});
  }
}
