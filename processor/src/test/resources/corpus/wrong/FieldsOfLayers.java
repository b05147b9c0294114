// Layers as fields that hold functions; the second is applied before the first.
import dev.fanin.*;
import java.util.function.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class FieldsOfLayers {
  final int in, hidden, out;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Xavier @Shape({"hidden", "out"}) INDArray w2;
  private final UnaryOperator<INDArray> encode = x -> Transforms.relu(x.mmul(this.w1));
  private final UnaryOperator<INDArray> decode = h -> h.mmul(this.w2); // ERROR THROWS

  FieldsOfLayers(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  INDArray forward(@Shape({"n", "in"}) INDArray x) {
    INDArray h = decode.apply(x);
    return encode.apply(h);
  }

  static Object run() {
    return FieldsOfLayersParameters.initialize(new FieldsOfLayers(4, 3, 2), 1).forward(Nd4j.rand(2, 4));
  }
}
