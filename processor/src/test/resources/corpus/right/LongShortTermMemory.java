// An LSTM over a sequence: fused gates, a record for the state, the outputs of all steps joined.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class LongShortTermMemory {
  final int in;
  final int hidden;
  final int classes;
  @Xavier @Blocks(4) @Shape({"in", "4 * hidden"}) INDArray wx;
  @Orthogonal @Blocks(4) @Shape({"hidden", "4 * hidden"}) INDArray wh;
  @Constant({0, 1, 0, 0}) @Blocks(4) @Shape("4 * hidden") INDArray b;
  @Xavier @Shape({"hidden", "classes"}) INDArray wo;
  @Zeros @Shape("classes") INDArray bo;

  LongShortTermMemory(int in, int hidden, int classes) {
    this.in = in;
    this.hidden = hidden;
    this.classes = classes;
  }

  record State(INDArray h, INDArray c) {}

  State zero(long batch) {
    return new State(Nd4j.zeros(batch, hidden), Nd4j.zeros(batch, hidden));
  }

  State step(@Shape({"n", "in"}) INDArray x, State before) {
    INDArray gates = x.mmul(wx).addi(before.h().mmul(wh)).addiRowVector(b);
    INDArray i = Transforms.sigmoid(gate(gates, 0));
    INDArray f = Transforms.sigmoid(gate(gates, 1));
    INDArray o = Transforms.sigmoid(gate(gates, 2));
    INDArray g = Transforms.tanh(gate(gates, 3));
    INDArray c = f.mul(before.c()).addi(i.mul(g));
    return new State(o.mul(Transforms.tanh(c)), c);
  }

  @Shape({"n", "hidden"}) INDArray gate(@Shape({"n", "4 * hidden"}) INDArray gates, int at) {
    return gates.get(NDArrayIndex.all(), NDArrayIndex.interval(at * hidden, (at + 1) * hidden));
  }

  /** All states, time in the middle. */
  @Shape({"n", "t", "hidden"}) INDArray unroll(@Shape({"n", "t", "in"}) INDArray sequence) {
    long steps = sequence.size(1);
    State state = zero(sequence.size(0));
    INDArray all = Nd4j.zeros(sequence.size(0), steps, hidden);
    for (int t = 0; t < steps; t++) {
      INDArray x = sequence.get(NDArrayIndex.all(), NDArrayIndex.point(t), NDArrayIndex.all());
      state = step(x, state);
      all.put(new INDArrayIndex[] {NDArrayIndex.all(), NDArrayIndex.point(t), NDArrayIndex.all()}, state.h());
    }
    return all;
  }

  @Shape({"n", "classes"}) INDArray classify(@Shape({"n", "t", "in"}) INDArray sequence) {
    INDArray states = unroll(sequence);
    INDArray last = states.get(NDArrayIndex.all(), NDArrayIndex.point(states.size(1) - 1), NDArrayIndex.all());
    return Transforms.softmax(last.mmul(wo).addiRowVector(bo));
  }

  static Object run() {
    LongShortTermMemory model = LongShortTermMemoryParameters.initialize(new LongShortTermMemory(4, 3, 2), 1);
    return model.classify(Nd4j.rand(5, 6, 4));
  }
}
