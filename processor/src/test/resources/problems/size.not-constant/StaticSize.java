// A static field that is no constant has no known value.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class StaticSize {
  static final int HIDDEN = size();
  @Zeros @Shape("HIDDEN") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
