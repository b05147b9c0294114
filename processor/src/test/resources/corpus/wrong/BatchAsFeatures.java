// A matrix of columns, as papers and Octave courses have it, given to a layer that takes rows.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class BatchAsFeatures {
  final int in;
  final int out;
  @Xavier @Shape({"in", "out"}) INDArray w;

  BatchAsFeatures(int in, int out) {
    this.in = in;
    this.out = out;
  }

  @Shape({"n", "out"}) INDArray layer(@Shape({"in", "n"}) INDArray columns) {
    return Transforms.sigmoid(columns.mmul(w)); // ERROR THROWS
  }

  static Object run() {
    BatchAsFeatures model = BatchAsFeaturesParameters.initialize(new BatchAsFeatures(4, 3), 1);
    return model.layer(Nd4j.ones(4, 7));
  }
}
