// Rotary positions: the halves of the width are cut, but the table of cosines has the whole width.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class RotaryHalves {
  final int half;
  @Xavier @Shape({"2 * half", "2 * half"}) INDArray query;

  RotaryHalves(int half) {
    this.half = half;
  }

  static INDArray angles(int positions, int pairs) {
    INDArray rates = Transforms.pow(Nd4j.valueArrayOf(new long[] {1, pairs}, 10000d), Nd4j.linspace(0, -1, pairs).reshape(1, pairs));
    return Nd4j.arange(positions).reshape(positions, 1).mmul(rates);
  }

  @Shape({"t", "2 * half"}) INDArray rotate(@Shape({"t", "2 * half"}) INDArray x) {
    INDArray q = x.mmul(query);
    INDArray a = q.get(NDArrayIndex.all(), NDArrayIndex.interval(0, half));
    INDArray b = q.get(NDArrayIndex.all(), NDArrayIndex.interval(half, 2 * half));
    INDArray table = angles(x.rows(), 2 * half);
    INDArray cos = Transforms.cos(table);
    INDArray sin = Transforms.sin(table);
    INDArray left = a.mul(cos).sub(b.mul(sin)); // ERROR THROWS
    INDArray right = a.mul(sin).add(b.mul(cos)); // ERROR
    return Nd4j.hstack(left, right);
  }

  static Object run() {
    return RotaryHalvesParameters.initialize(new RotaryHalves(3), 7).rotate(Nd4j.rand(5, 6).castTo(Nd4j.defaultFloatingPointType()));
  }
}
