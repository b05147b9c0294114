// A flow of coupling layers and permutations, forwards and backwards, with its likelihood.
import dev.fanin.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class InvertibleFlow {
  final int half;
  @Normal(std = 0.1) @Shape({"half", "half"}) INDArray s1;
  @Normal(std = 0.1) @Shape({"half", "half"}) INDArray t1;
  @Normal(std = 0.1) @Shape({"half", "half"}) INDArray s2;
  @Normal(std = 0.1) @Shape({"half", "half"}) INDArray t2;

  InvertibleFlow(int half) {
    this.half = half;
  }

  record State(INDArray left, INDArray right, INDArray logDeterminant) {
    State swapped() {
      return new State(right, left, logDeterminant);
    }

    INDArray joined() {
      return Nd4j.hstack(left, right);
    }
  }

  private State cut(INDArray x) {
    return new State(
        x.get(NDArrayIndex.all(), NDArrayIndex.interval(0, half)).dup(),
        x.get(NDArrayIndex.all(), NDArrayIndex.interval(half, 2 * half)).dup(),
        Nd4j.zeros(DataType.FLOAT, x.rows()));
  }

  private static State couple(State state, INDArray s, INDArray t, boolean inverse) {
    INDArray scale = Transforms.tanh(state.left().mmul(s));
    INDArray shift = state.left().mmul(t);
    INDArray moved = inverse
        ? state.right().sub(shift).mul(Transforms.exp(scale.neg()))
        : state.right().mul(Transforms.exp(scale)).add(shift);
    INDArray log = scale.sum(1);
    return new State(state.left(), moved, inverse ? state.logDeterminant().sub(log) : state.logDeterminant().add(log));
  }

  State forward(@Shape({"n", "2 * half"}) INDArray x) {
    State state = couple(cut(x), s1, t1, false);
    return couple(state.swapped(), s2, t2, false);
  }

  INDArray backward(@Shape({"n", "2 * half"}) INDArray z) {
    State state = couple(cut(z), s2, t2, true).swapped();
    return couple(state, s1, t1, true).joined();
  }

  INDArray logLikelihood(@Shape({"n", "2 * half"}) INDArray x) {
    State state = forward(x);
    INDArray z = state.joined();
    INDArray normal = z.mul(z).add(Math.log(2 * Math.PI)).mul(-0.5).sum(1);
    return normal.add(state.logDeterminant());
  }

  static Object run() {
    InvertibleFlow flow = InvertibleFlowParameters.initialize(new InvertibleFlow(3), 3);
    INDArray x = Nd4j.rand(DataType.FLOAT, 5, 6);
    INDArray back = flow.backward(flow.forward(x).joined());
    return flow.logLikelihood(x).add(back.sub(x).norm1(1));
  }
}
