// The seventh row of five: get reads past the end of the array.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.*;

@Model
class PastTheEnd {
  final int width;
  @Normal @Shape({"5", "width"}) INDArray table;

  PastTheEnd(int width) {
    this.width = width;
  }

  @Shape("width") INDArray last() {
    return table.get(NDArrayIndex.point(7), NDArrayIndex.all()); // ERROR NONSENSE
  }

  static Object run() {
    PastTheEnd model = PastTheEndParameters.initialize(new PastTheEnd(3), 1);
    return model.last();
  }
}
