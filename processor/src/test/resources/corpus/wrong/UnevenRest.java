// Images to rows with a width that does not divide: "shape '[-1, 400]' is invalid for input of size ..." of many a forum.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class UnevenRest {
  final int out;
  @Kaiming @Shape({"400", "out"}) INDArray w;

  UnevenRest(int out) {
    this.out = out;
  }

  @Shape({"n", "out"}) INDArray head(@Shape({"16", "4", "4"}) INDArray map) {
    return map.reshape(-1, 400).mmul(w); // ERROR THROWS
  }

  static Object run() {
    UnevenRest model = UnevenRestParameters.initialize(new UnevenRest(3), 1);
    return model.head(Nd4j.ones(16, 4, 4));
  }
}
