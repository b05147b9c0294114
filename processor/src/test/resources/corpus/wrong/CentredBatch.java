// Standardisation by statistics of the training set whose columns were selected, of data whose were not.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class CentredBatch {
  record Statistics(@Shape("kept") INDArray mean, @Shape("kept") INDArray deviation) {}

  static Statistics fit(@Shape({"n", "all"}) INDArray data, int... columns) {
    INDArray kept = data.getColumns(columns);
    return new Statistics(kept.mean(0), kept.std(0));
  }

  static INDArray apply(@Shape({"n", "7"}) INDArray data) {
    INDArray chosen = data.getColumns(0, 2, 5);
    INDArray mean = chosen.mean(0);
    INDArray deviation = chosen.std(0);
    return data.subRowVector(mean).divRowVector(deviation); // ERROR THROWS
  }

  static Object run() {
    return apply(Nd4j.rand(5, 7));
  }
}
