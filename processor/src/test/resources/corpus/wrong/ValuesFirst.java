// Attention: the values are weighted from the wrong side.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ValuesFirst {
  final int width;
  final int out;
  @Xavier @Shape({"width", "out"}) INDArray value;

  ValuesFirst(int width, int out) {
    this.width = width;
    this.out = out;
  }

  @Shape({"s", "out"}) INDArray mix(@Shape({"s", "t"}) INDArray scores, @Shape({"t", "width"}) INDArray x) {
    INDArray weights = Transforms.softmax(scores);
    INDArray v = x.mmul(value);
    return v.mmul(weights); // ERROR THROWS
  }

  static Object run() {
    ValuesFirst model = ValuesFirstParameters.initialize(new ValuesFirst(6, 3), 1);
    return model.mix(Nd4j.ones(2, 5), Nd4j.ones(5, 6));
  }
}
