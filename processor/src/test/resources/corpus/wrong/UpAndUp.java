// Restricted Boltzmann machine: down again with the weights of the way up.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class UpAndUp {
  final int visible;
  final int hidden;
  @Normal(std = 0.01) @Shape({"visible", "hidden"}) INDArray w;
  @Zeros @Shape("visible") INDArray a;
  @Zeros @Shape("hidden") INDArray b;

  UpAndUp(int visible, int hidden) {
    this.visible = visible;
    this.hidden = hidden;
  }

  @Shape({"n", "visible"}) INDArray gibbs(@Shape({"n", "visible"}) INDArray v) {
    INDArray h = Transforms.sigmoid(v.mmul(w).addRowVector(b));
    return Transforms.sigmoid(h.mmul(w).addRowVector(a)); // ERROR THROWS
  }

  static Object run() {
    UpAndUp model = UpAndUpParameters.initialize(new UpAndUp(5, 3), 1);
    return model.gibbs(Nd4j.ones(2, 5));
  }
}
