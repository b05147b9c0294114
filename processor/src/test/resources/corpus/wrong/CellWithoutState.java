// A GRU cell: its weights act on the input and the state together, so they have inputs + units rows.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.weights.GRUWeights;
import org.nd4j.linalg.factory.Nd4j;

@Model
class CellWithoutState {
  final int in;
  final int u;
  @Xavier @Shape({"in", "2 * u"}) SDVariable gates;
  @Xavier @Shape({"in + u", "u"}) SDVariable candidate;
  @Ones @Shape("2 * u") SDVariable gatesBias;
  @Zeros @Shape("u") SDVariable candidateBias;

  CellWithoutState(int in, int u) {
    this.in = in;
    this.u = u;
  }

  @Shape({"n", "u"}) SDVariable step(SameDiff sd, @Shape({"n", "in"}) SDVariable x, @Shape({"n", "u"}) SDVariable h) {
    GRUWeights weights = GRUWeights.builder()
        .ruWeight(gates).cWeight(candidate).ruBias(gatesBias).cBias(candidateBias)
        .build();
    SDVariable[] all = sd.rnn().gruCell(x, h, weights); // ERROR THROWS
    return all[3];
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    CellWithoutState model = CellWithoutStateParameters.initialize(new CellWithoutState(3, 4), sd, 7);
    return model.step(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 3)), sd.var("h", Nd4j.zeros(DataType.FLOAT, 2, 4))).eval();
  }
}
