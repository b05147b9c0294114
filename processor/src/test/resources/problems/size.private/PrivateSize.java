// Generated code cannot read a private size.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class PrivateSize {
  private final int hidden = size();
  @Zeros @Shape("hidden") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
