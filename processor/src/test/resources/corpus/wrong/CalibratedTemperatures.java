// A temperature for each class divides logits along the examples.
import dev.fanin.*;
import java.util.function.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class CalibratedTemperatures {
  final int in, classes;
  @Xavier @Shape({"in", "classes"}) INDArray w;
  @Ones @Shape("classes") INDArray temperature;

  CalibratedTemperatures(int in, int classes) {
    this.in = in;
    this.classes = classes;
  }

  INDArray calibrated(@Shape({"n", "in"}) INDArray x) {
    Function<INDArray, INDArray> logits = a -> a.mmul(w);
    Function<INDArray, INDArray> cooled = logits.andThen(a -> a.divColumnVector(temperature)); // ERROR THROWS
    return Transforms.softmax(cooled.apply(x));
  }

  static Object run() {
    return CalibratedTemperaturesParameters.initialize(new CalibratedTemperatures(4, 3), 1).calibrated(Nd4j.rand(5, 4));
  }
}
