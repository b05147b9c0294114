// The outputs are odd.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class UnevenGroupsWhateverTheSize {
  final int hidden;
  @Xavier @Fans(groups = "2") @Shape({"3", "8", "2 * hidden + 1"}) INDArray w;  // ERROR

  UnevenGroupsWhateverTheSize(int hidden) {
    this.hidden = hidden;
  }
}
