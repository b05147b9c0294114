// A switch expression picks the weights of a gate; one case picks those of the input.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class GateBySwitch {
  enum Gate { INPUT, FORGET, OUTPUT }

  final int in;
  final int units;
  @Xavier @Shape({"in", "units"}) INDArray wi, wf, wo;
  @Orthogonal @Shape({"units", "units"}) INDArray ui, uf, uo;

  GateBySwitch(int in, int units) {
    this.in = in;
    this.units = units;
  }

  @Shape({"n", "units"}) INDArray gate(Gate gate, @Shape({"n", "in"}) INDArray x, @Shape({"n", "units"}) INDArray h) {
    INDArray fromInput = x.mmul(switch (gate) {
      case INPUT -> wi;
      case FORGET -> wf;
      case OUTPUT -> wo;
    });
    INDArray fromState = switch (gate) {
      case INPUT -> h.mmul(ui);
      case FORGET -> {
        INDArray scaled = h.mul(0.5);
        yield scaled.mmul(wf); // ERROR THROWS
      }
      case OUTPUT -> h.mmul(uo);
    };
    return Transforms.sigmoid(fromInput.add(fromState));
  }

  static Object run() {
    GateBySwitch m = GateBySwitchParameters.initialize(new GateBySwitch(3, 4), 7);
    return m.gate(Gate.FORGET, Nd4j.rand(2, 3), Nd4j.zeros(2, 4)).add(m.uf.sumNumber());
  }
}
