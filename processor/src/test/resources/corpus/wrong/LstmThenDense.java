// An LSTM layer returns [batch, units, time]; the dense layer behind it wants one row a step.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.config.*;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.weights.LSTMLayerWeights;
import org.nd4j.linalg.factory.Nd4j;

@Model
class LstmThenDense {
  static final int LETTERS = 5;
  static final int UNITS = 4;
  @Xavier @Blocks(4) @Shape({"LETTERS", "4 * UNITS"}) SDVariable wx;
  @Orthogonal @Blocks(4) @Shape({"UNITS", "4 * UNITS"}) SDVariable wr;
  @Constant({0, 1, 0, 0}) @Blocks(4) @Shape("4 * UNITS") SDVariable b;
  @Xavier @Shape({"UNITS", "LETTERS"}) SDVariable wOut;

  private static LSTMLayerConfig config() {
    return LSTMLayerConfig.builder()
        .lstmdataformat(LSTMDataFormat.NST)
        .directionMode(LSTMDirectionMode.FWD)
        .gateAct(LSTMActivations.SIGMOID).cellAct(LSTMActivations.TANH).outAct(LSTMActivations.TANH)
        .retFullSequence(true)
        .build();
  }

  SDVariable logits(SameDiff sd, @Shape({"n", "LETTERS", "t"}) SDVariable text, int n, int t) {
    var weights = LSTMLayerWeights.builder().weights(wx).rWeights(wr).bias(b).build();
    SDVariable states = sd.rnn().lstmLayer(text, weights, config())[0];
    SDVariable rows = sd.reshape(states, -1, UNITS);
    SDVariable last = states.get(SDIndex.all(), SDIndex.point(-1), SDIndex.all());
    return last.mmul(wOut).add(rows.mmul(wOut).mean(0)); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    LstmThenDense m = LstmThenDenseParameters.initialize(new LstmThenDense(), sd, 7);
    return m.logits(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 5, 7)), 2, 7).eval();
  }
}
