// Each block has six outputs.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class UnevenGroupsOfABlock {
  final int hidden;
  @Xavier @Blocks(2) @Fans(groups = "4") @Shape({"3", "8", "12"}) INDArray w;  // ERROR

  UnevenGroupsOfABlock(int hidden) {
    this.hidden = hidden;
  }
}
