// A GRU in SameDiff whose input weights were sized like an LSTM's: four gates where three are.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class GateCountOfGru {
  final int features;
  final int units;
  @Xavier @Shape({"features", "4 * units"}) SDVariable wx;
  @Orthogonal @Blocks(3) @Shape({"units", "3 * units"}) SDVariable wh;
  @Zeros @Shape("3 * units") SDVariable bias;

  GateCountOfGru(int features, int units) {
    this.features = features;
    this.units = units;
  }

  @Shape({"time", "n", "units"}) SDVariable states(SameDiff sd,
      @Shape({"time", "n", "features"}) SDVariable steps, @Shape({"n", "units"}) SDVariable start) {
    return sd.rnn().gru(steps, start, wx, wh, bias); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    GateCountOfGru model = GateCountOfGruParameters.initialize(new GateCountOfGru(3, 4), sd, 7);
    SDVariable x = sd.var("x", Nd4j.rand(DataType.FLOAT, 6, 2, 3));
    SDVariable h = sd.var("h", Nd4j.zeros(DataType.FLOAT, 2, 4));
    return model.states(sd, x, h).eval();
  }
}
