// Real NVP: scale and shift for one half are applied to the whole.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class CouplingLayer {
  final int half;
  @Xavier @Shape({"half", "half"}) INDArray scale;
  @Xavier @Shape({"half", "half"}) INDArray shift;

  CouplingLayer(int half) {
    this.half = half;
  }

  record Flowed(INDArray z, INDArray logDeterminant) {}

  Flowed forward(@Shape({"n", "2 * half"}) INDArray x) {
    INDArray kept = x.get(NDArrayIndex.all(), NDArrayIndex.interval(0, half));
    INDArray moved = x.get(NDArrayIndex.all(), NDArrayIndex.interval(half, 2 * half));
    INDArray s = Transforms.tanh(kept.mmul(scale));
    INDArray t = kept.mmul(shift);
    INDArray y = x.mul(Transforms.exp(s)).add(t); // ERROR THROWS
    return new Flowed(Nd4j.hstack(kept, y), s.sum(1));
  }

  static Object run() {
    return CouplingLayerParameters.initialize(new CouplingLayer(2), 1).forward(Nd4j.rand(3, 4)).z();
  }
}
