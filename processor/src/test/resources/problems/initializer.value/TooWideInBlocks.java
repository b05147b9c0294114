// Each block has fewer outputs than inputs.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class TooWideInBlocks {
  final int hidden;
  @DeltaOrthogonal @Blocks(2) @Shape({"3", "hidden", "hidden"}) INDArray w;  // ERROR

  TooWideInBlocks(int hidden) {
    this.hidden = hidden;
  }
}
