// Gates of an LSTM cut at the wrong offsets: the last reaches past the end.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class PackedGates {
  final int in, units;
  @Xavier @Blocks(4) @Shape({"in + units", "4 * units"}) INDArray w;

  PackedGates(int in, int units) {
    this.in = in;
    this.units = units;
  }

  INDArray[] step(@Shape({"n", "in"}) INDArray x, @Shape({"n", "units"}) INDArray h, @Shape({"n", "units"}) INDArray c) {
    INDArray z = Nd4j.hstack(x, h).mmul(w);
    INDArray i = Transforms.sigmoid(cut(z, 0));
    INDArray f = Transforms.sigmoid(cut(z, units));
    INDArray o = Transforms.sigmoid(cut(z, 2 * units));
    INDArray g = Transforms.tanh(z.get(NDArrayIndex.all(), NDArrayIndex.interval(2 * units, 4 * units)));
    INDArray cell = f.mul(c).add(i.mul(g)); // ERROR THROWS
    return new INDArray[] {o.mul(Transforms.tanh(cell)), cell};
  }

  private INDArray cut(INDArray z, int from) {
    return z.get(NDArrayIndex.all(), NDArrayIndex.interval(from, from + units));
  }

  static Object run() {
    return Arrays.toString(PackedGatesParameters.initialize(new PackedGates(3, 2), 7).step(Nd4j.rand(4, 3), Nd4j.zeros(4, 2), Nd4j.zeros(4, 2)));
  }
}
