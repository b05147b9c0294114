// A momentum for each layer in a list built by a stream; they are applied in reverse.
import dev.fanin.*;
import java.util.*;
import java.util.stream.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class OptimiserPerLayer {
  final int in, hidden, out;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Xavier @Shape({"hidden", "out"}) INDArray w2;

  OptimiserPerLayer(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  void step(double rate) {
    List<INDArray> weights = List.of(w1, w2);
    List<INDArray> momenta = weights.stream().map(w -> Nd4j.zeros(w.shape())).collect(Collectors.toList());
    for (int i = 0; i < weights.size(); i++) {
      INDArray m = momenta.get(weights.size() - 1 - i);
      weights.get(i).subi(m.mul(rate)); // ERROR THROWS
    }
  }

  static Object run() {
    OptimiserPerLayer m = OptimiserPerLayerParameters.initialize(new OptimiserPerLayer(4, 3, 2), 1);
    m.step(0.1);
    return m.w1;
  }
}
