// An LSTM as a record of parameters, its state a record that helpers pass on.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;
import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;
import static org.nd4j.linalg.indexing.NDArrayIndex.point;

@Model
record StateRecords(int inputSize, int hiddenSize, int outputSize,
    @Xavier @Blocks(4) @Shape({"inputSize", "4 * hiddenSize"}) INDArray wx,
    @Orthogonal @Blocks(4) @Shape({"hiddenSize", "4 * hiddenSize"}) INDArray wh,
    @Zeros @Shape("4 * hiddenSize") INDArray bias,
    @Xavier @Shape({"hiddenSize", "outputSize"}) INDArray wy,
    @Zeros @Shape("outputSize") INDArray by) {

  record State(INDArray h, INDArray c) {
    static State zeros(long batch, int hidden) { return new State(Nd4j.zeros(batch, hidden), Nd4j.zeros(batch, hidden)); }
  }

  State step(@Shape({"batch", "inputSize"}) INDArray x, State s) {
    INDArray gates = x.mmul(wx).addi(s.h().mmul(wh)).addiRowVector(bias);
    INDArray i = Transforms.sigmoid(gates.get(all(), interval(0, hiddenSize)));
    INDArray f = Transforms.sigmoid(gates.get(all(), interval(hiddenSize, 2 * hiddenSize)));
    INDArray g = Transforms.tanh(gates.get(all(), interval(2 * hiddenSize, 3 * hiddenSize)));
    INDArray o = Transforms.sigmoid(gates.get(all(), interval(3 * hiddenSize, 4 * hiddenSize)));
    INDArray c = f.mul(s.c()).add(i.mul(g));
    INDArray h = o.mul(Transforms.tanh(c));
    return new State(h, c);
  }

  @Shape({"batch", "outputSize"}) INDArray run(@Shape({"batch", "inputSize", "time"}) INDArray sequence) {
    State state = State.zeros(sequence.size(0), hiddenSize);
    for (int t = 0; t < sequence.size(2); t++) {
      INDArray x = sequence.get(all(), all(), point(t));
      state = step(x, state);
    }
    return state.h().mmul(wy).addRowVector(by);
  }

  INDArray runReversed(@Shape({"batch", "inputSize", "time"}) INDArray sequence) {
    State state = State.zeros(sequence.size(0), hiddenSize);
    INDArray[] outputs = new INDArray[(int) sequence.size(2)];
    for (int t = outputs.length - 1; t >= 0; --t) {
      state = step(sequence.tensorAlongDimension(t, 0, 1), state);
      outputs[t] = state.h();
    }
    INDArray stacked = Nd4j.stack(2, outputs);
    return stacked.permute(0, 2, 1).reshape(sequence.size(0) * outputs.length, hiddenSize).mmul(wy).addRowVector(by)
        .reshape(sequence.size(0), outputs.length, outputSize);
  }

  static Object run() {
    StateRecords m = StateRecordsParameters.create(3, 5, 2, 7L);
    INDArray x = Nd4j.rand(4, 3, 6);
    return m.run(x).shapeInfoToString() + m.runReversed(x).shapeInfoToString();
  }
}
