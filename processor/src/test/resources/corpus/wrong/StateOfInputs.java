// A GRU cell in SameDiff starts from zeros as wide as the inputs.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class StateOfInputs {
  final int in, units;
  @Xavier @Shape({"in + units", "2 * units"}) SDVariable gates;
  @Xavier @Shape({"in + units", "units"}) SDVariable candidate;
  @Zeros @Shape("2 * units") SDVariable gateBias;
  @Zeros @Shape("units") SDVariable candidateBias;

  StateOfInputs(int in, int units) {
    this.in = in;
    this.units = units;
  }

  SDVariable step(SameDiff sd, SDVariable x, SDVariable h) {
    SDVariable both = sd.concat(1, x, h);
    SDVariable rz = sd.nn().sigmoid(both.mmul(gates).add(gateBias)); // ERROR THROWS
    SDVariable r = rz.get(SDIndex.all(), SDIndex.interval(0, units));
    SDVariable z = rz.get(SDIndex.all(), SDIndex.interval(units, 2 * units));
    SDVariable c = sd.math().tanh(sd.concat(1, x, r.mul(h)).mmul(candidate).add(candidateBias));
    return z.mul(h).add(z.rsub(1).mul(c));
  }

  SDVariable last(SameDiff sd, @Shape({"n", "t", "in"}) SDVariable x, int n, int t) {
    SDVariable h = sd.zero("h0", n, in);
    for (int i = 0; i < t; i++) {
      h = step(sd, x.get(SDIndex.all(), SDIndex.point(i), SDIndex.all()), h);
    }
    return h;
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    StateOfInputs m = StateOfInputsParameters.initialize(new StateOfInputs(3, 4), sd, 1);
    return m.last(sd, sd.constant(Nd4j.rand(DataType.FLOAT, 2, 5, 3)), 2, 5).eval();
  }
}
