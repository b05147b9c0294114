// A field with a shape says how it starts.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class Unstarted {
  final int hidden = size();
  @Shape("hidden") INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
