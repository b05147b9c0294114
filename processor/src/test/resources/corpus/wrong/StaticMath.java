// A static helper of another class has a contract; the caller swaps its arguments.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

final class Similarities {
  private Similarities() {}

  static @Shape({"n", "m"}) INDArray scaledDot(@Shape({"n", "d"}) INDArray a, @Shape({"m", "d"}) INDArray b) {
    return a.mmul(b.transpose()).div(Math.sqrt(a.size(1)));
  }
}

@Model
class StaticMath {
  final int width, slots;
  @Normal @Shape({"slots", "width"}) INDArray memory;

  StaticMath(int width, int slots) {
    this.width = width;
    this.slots = slots;
  }

  @Shape({"n", "width"}) INDArray read(@Shape({"n", "width"}) INDArray keys) {
    INDArray weights = Transforms.softmax(Similarities.scaledDot(memory, keys));
    return weights.mmul(memory); // ERROR THROWS
  }

  static Object run() {
    return StaticMathParameters.initialize(new StaticMath(3, 5), 7).read(Nd4j.rand(2, 3));
  }
}
