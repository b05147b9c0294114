// A parameter is one of ND4J's arrays.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class ArrayInClass {
  final int hidden = size();
  @Zeros @Shape("hidden") float[] w;  // ERROR

  static int size() {
    return 3;
  }
}
