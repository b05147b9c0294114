// "Recurrent weights of size inputs by gates": an LSTM layer whose rWeights were copied from the input's declaration.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.config.*;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.weights.LSTMLayerWeights;
import org.nd4j.linalg.factory.Nd4j;

@Model
record RecurrentFromInput(int nIn, int nOut,
    @Xavier @Blocks(4) @Shape({"nIn", "4 * nOut"}) SDVariable input,
    @Orthogonal @Shape({"nIn", "4 * nOut"}) SDVariable recurrent,
    @Zeros @Shape("4 * nOut") SDVariable bias) {

  SDVariable sequence(SameDiff sd, @Shape({"b", "nIn", "t"}) SDVariable x) {
    LSTMLayerConfig config = LSTMLayerConfig.builder()
        .lstmdataformat(LSTMDataFormat.NST)
        .directionMode(LSTMDirectionMode.FWD)
        .gateAct(LSTMActivations.SIGMOID)
        .cellAct(LSTMActivations.TANH)
        .outAct(LSTMActivations.TANH)
        .retFullSequence(true)
        .retLastC(false)
        .retLastH(false)
        .build();
    LSTMLayerWeights weights = LSTMLayerWeights.builder()
        .weights(input)
        .rWeights(recurrent)
        .bias(bias)
        .build();
    SDVariable[] out = sd.rnn().lstmLayer(x, weights, config); // ERROR THROWS
    return out[0];
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    RecurrentFromInput model = RecurrentFromInputParameters.create(3, 5, sd, 7);
    return model.sequence(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 3, 6))).eval();
  }
}
