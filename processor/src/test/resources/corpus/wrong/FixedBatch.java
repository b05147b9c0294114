// Slices of a batch: as in rkfg/dlchat, issue 1, a reshape that no longer holds for the last, smaller batch.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class FixedBatch {
  final int steps;
  final int width;
  @Xavier @Shape({"width", "width"}) INDArray w;

  FixedBatch(int steps, int width) {
    this.steps = steps;
    this.width = width;
  }

  @Shape({"n", "steps", "width"}) INDArray unroll(@Shape({"n * steps", "width"}) INDArray rows) {
    INDArray h = rows.mmul(w);
    return h.reshape(32, steps, width); // ERROR THROWS
  }

  static Object run() {
    FixedBatch model = FixedBatchParameters.initialize(new FixedBatch(4, 3), 1);
    return model.unroll(Nd4j.ones(20, 3));
  }
}
