// Decomposition: a moving average without padding is shorter than the series it is subtracted from.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;

@Model
class TrendAndSeason {
  static final int WINDOW = 3;
  final int length;
  @Xavier @Shape({"length", "1"}) INDArray w;

  TrendAndSeason(int length) {
    this.length = length;
  }

  INDArray trend(@Shape({"n", "t"}) INDArray x) {
    long t = x.columns();
    INDArray sum = null;
    for (int i = 0; i < WINDOW; i++) {
      INDArray shifted = x.get(NDArrayIndex.all(), NDArrayIndex.interval(i, t - WINDOW + 1 + i));
      sum = sum == null ? shifted.dup() : sum.add(shifted);
    }
    return sum.div(WINDOW);
  }

  INDArray forecast(@Shape({"n", "length"}) INDArray x) {
    INDArray season = x.sub(trend(x)); // ERROR THROWS
    return season.mmul(w);
  }

  static Object run() {
    return TrendAndSeasonParameters.initialize(new TrendAndSeason(8), 1).forecast(Nd4j.rand(2, 8));
  }
}
