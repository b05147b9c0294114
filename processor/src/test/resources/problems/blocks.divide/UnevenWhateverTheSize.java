// Whatever hidden is, three does not divide 3 * hidden + 1.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class UnevenWhateverTheSize {
  final int hidden;
  @Xavier @Blocks(3) @Shape({"hidden", "3 * hidden + 1"}) INDArray w;  // ERROR

  UnevenWhateverTheSize(int hidden) {
    this.hidden = hidden;
  }
}
