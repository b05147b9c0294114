// A mask in place: the small array cannot take the large result.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class MaskInPlace {
  final int width;
  @Ones @Shape({"1", "width"}) INDArray scale;

  MaskInPlace(int width) {
    this.width = width;
  }

  @Shape({"n", "width"}) INDArray apply(@Shape({"n", "width"}) INDArray x) {
    INDArray mask = x.gt(0).castTo(x.dataType());
    return scale.muli(mask); // ERROR THROWS
  }

  static Object run() {
    MaskInPlace model = MaskInPlaceParameters.initialize(new MaskInPlace(4), 1);
    return model.apply(Nd4j.ones(3, 4));
  }
}
