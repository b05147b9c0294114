// A supplier hands out the weights lazily: those of the other direction.
import dev.fanin.*;
import java.util.function.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class SupplierOfWeights {
  final int a, b;
  @Xavier @Shape({"a", "b"}) INDArray there;
  @Xavier @Shape({"b", "a"}) INDArray back;

  SupplierOfWeights(int a, int b) {
    this.a = a;
    this.b = b;
  }

  INDArray move(@Shape({"n", "a"}) INDArray x) {
    Supplier<INDArray> weights = () -> back;
    return x.mmul(weights.get()); // ERROR THROWS
  }

  static Object run() {
    SupplierOfWeights m = SupplierOfWeightsParameters.initialize(new SupplierOfWeights(4, 3), 7);
    return m.move(Nd4j.rand(2, 4)).add(m.back.sumNumber()).add(m.there.sumNumber());
  }
}
