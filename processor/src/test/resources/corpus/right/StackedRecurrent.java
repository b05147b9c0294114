// Recurrent layers of SameDiff one on the other: an LSTM both ways, a second one, a GRU cell, and heads on each.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.config.*;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.weights.*;
import org.nd4j.linalg.factory.Nd4j;

@Model
class StackedRecurrent {
  final int in;
  final int first;
  final int second;
  @Xavier @Fans(in = 1, out = 2, batch = 0) @Shape({"2", "in", "4 * first"}) SDVariable w1;
  @Xavier @Fans(in = 1, out = 2, batch = 0) @Shape({"2", "first", "4 * first"}) SDVariable r1;
  @Zeros @Shape({"2", "4 * first"}) SDVariable b1;
  @Xavier @Blocks(4) @Shape({"2 * first", "4 * second"}) SDVariable w2;
  @Orthogonal @Blocks(4) @Shape({"second", "4 * second"}) SDVariable r2;
  @Constant({0, 1, 0, 0}) @Blocks(4) @Shape("4 * second") SDVariable b2;
  @Xavier @Shape({"second + first", "2 * first"}) SDVariable ru;
  @Xavier @Shape({"second + first", "first"}) SDVariable c;
  @Ones @Shape("2 * first") SDVariable ruBias;
  @Zeros @Shape("first") SDVariable cBias;
  @Xavier @Shape({"first", "1"}) SDVariable head;

  StackedRecurrent(int in, int first, int second) {
    this.in = in;
    this.first = first;
    this.second = second;
  }

  private LSTMLayerConfig config(LSTMDirectionMode direction, boolean sequence) {
    return LSTMLayerConfig.builder()
        .lstmdataformat(LSTMDataFormat.NTS)
        .directionMode(direction)
        .gateAct(LSTMActivations.SIGMOID)
        .cellAct(LSTMActivations.TANH)
        .outAct(LSTMActivations.TANH)
        .retFullSequence(true)
        .retLastH(true)
        .retLastC(true)
        .cellClip(0)
        .build();
  }

  @Shape({"batch", "1"}) SDVariable forward(SameDiff sd, @Shape({"batch", "time", "in"}) SDVariable x, @Shape({"batch", "first"}) SDVariable state) {
    LSTMLayerWeights both = LSTMLayerWeights.builder().weights(w1).rWeights(r1).bias(b1).build();
    SDVariable[] low = sd.rnn().lstmLayer(x, null, null, null, both, config(LSTMDirectionMode.BIDIR_CONCAT, true));
    LSTMLayerWeights one = LSTMLayerWeights.builder().weights(w2).rWeights(r2).bias(b2).build();
    SDVariable[] high = sd.rnn().lstmLayer(low[0], one, config(LSTMDirectionMode.FWD, true));
    SDVariable sequence = high[0];
    SDVariable last = high[1];
    SDVariable mean = sequence.mean(1);
    GRUWeights weights = GRUWeights.builder().ruWeight(ru).cWeight(c).ruBias(ruBias).cBias(cBias).build();
    SDVariable[] cell = sd.rnn().gruCell(last.add(mean), state, weights);
    return cell[3].mmul(head);
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    StackedRecurrent m = StackedRecurrentParameters.initialize(new StackedRecurrent(3, 4, 5), sd, 3);
    return m.forward(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 6, 3)), sd.var("h", Nd4j.zeros(DataType.FLOAT, 2, 4))).eval();
  }
}
