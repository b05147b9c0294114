// Recurrent weights for the three gates of a GRU, given to an LSTM.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.config.LSTMLayerConfig;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.weights.LSTMLayerWeights;

class ThreeGates {
  SDVariable run(SameDiff sd, @Shape({"time", "batch", "8"}) SDVariable x, @Shape({"8", "4*u"}) SDVariable wx,
      @Shape({"u", "3*u"}) SDVariable wr) {
    LSTMLayerWeights weights = LSTMLayerWeights.builder().weights(wx).rWeights(wr).build();
    return sd.rnn().lstmLayer(x, weights, LSTMLayerConfig.builder().build())[0]; // ERROR
  }
}
