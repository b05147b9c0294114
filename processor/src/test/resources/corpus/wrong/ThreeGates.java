// An LSTM whose recurrent weights were copied from a GRU: three gates instead of four.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ThreeGates {
  final int in;
  final int hidden;
  @Xavier @Blocks(4) @Shape({"in", "4 * hidden"}) INDArray wx;
  @Orthogonal @Blocks(3) @Shape({"hidden", "3 * hidden"}) INDArray wh;
  @Zeros @Shape("4 * hidden") INDArray b;

  ThreeGates(int in, int hidden) {
    this.in = in;
    this.hidden = hidden;
  }

  @Shape({"n", "hidden"}) INDArray step(
      @Shape({"n", "in"}) INDArray x, @Shape({"n", "hidden"}) INDArray h, @Shape({"n", "hidden"}) INDArray c) {
    INDArray gates = x.mmul(wx).add(h.mmul(wh)).addRowVector(b); // ERROR THROWS
    INDArray i = Transforms.sigmoid(gate(gates, 0));
    INDArray f = Transforms.sigmoid(gate(gates, 1));
    INDArray o = Transforms.sigmoid(gate(gates, 2));
    INDArray g = Transforms.tanh(gate(gates, 3));
    return Transforms.tanh(f.mul(c).add(i.mul(g))).mul(o);
  }

  @Shape({"n", "hidden"}) INDArray gate(@Shape({"n", "4 * hidden"}) INDArray gates, int at) {
    return gates.get(NDArrayIndex.all(), NDArrayIndex.interval(at * hidden, (at + 1) * hidden));
  }

  static Object run() {
    ThreeGates model = ThreeGatesParameters.initialize(new ThreeGates(4, 3), 1);
    return model.step(Nd4j.ones(2, 4), Nd4j.zeros(2, 3), Nd4j.zeros(2, 3));
  }
}
