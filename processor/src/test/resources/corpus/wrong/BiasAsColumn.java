// A bias kept as a column, as in "b = np.zeros((n_h, 1))" of many a course, added to rows.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class BiasAsColumn {
  final int in;
  final int hidden;
  @Xavier @Shape({"in", "hidden"}) INDArray w;
  @Zeros @Shape({"hidden", "1"}) INDArray b;

  BiasAsColumn(int in, int hidden) {
    this.in = in;
    this.hidden = hidden;
  }

  @Shape({"n", "hidden"}) INDArray layer(@Shape({"n", "in"}) INDArray x) {
    return Transforms.tanh(x.mmul(w).addRowVector(b)); // ERROR THROWS
  }

  static Object run() {
    BiasAsColumn model = BiasAsColumnParameters.initialize(new BiasAsColumn(4, 3), 1);
    return model.layer(Nd4j.ones(5, 4));
  }
}
