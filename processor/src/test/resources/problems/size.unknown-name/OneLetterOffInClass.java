// A size one letter off is told the right one.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class OneLetterOffInClass {
  final int hidden = size();
  @Xavier @Shape({"hidden", "hiden"}) INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
