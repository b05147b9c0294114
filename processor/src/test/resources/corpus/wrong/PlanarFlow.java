// A planar flow: the direction u times the activations wants a product of column and row.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class PlanarFlow {
  final int dims;
  @Normal @Shape({"dims", "1"}) INDArray w;
  @Normal @Shape({"1", "dims"}) INDArray u;

  PlanarFlow(int dims) {
    this.dims = dims;
  }

  INDArray flow(@Shape({"n", "dims"}) INDArray z) {
    INDArray activation = Transforms.tanh(z.mmul(w));
    return z.add(u.mmul(activation)); // ERROR NONSENSE
  }

  INDArray density(@Shape({"n", "dims"}) INDArray z) {
    INDArray h = Transforms.tanh(z.mmul(w));
    INDArray psi = h.mul(h).rsub(1).mmul(w.transpose());
    return Transforms.log(Transforms.abs(psi.mmul(u.transpose()).add(1)));
  }

  static Object run() {
    PlanarFlow flow = PlanarFlowParameters.initialize(new PlanarFlow(3), 1);
    flow.density(Nd4j.rand(5, 3));
    return flow.flow(Nd4j.rand(5, 3));
  }
}
