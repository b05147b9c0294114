// Blocks have something to start.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class UnstartedFinal {
  @Blocks(3) @Shape("3") final INDArray w;  // ERROR

  UnstartedFinal(INDArray w) {
    this.w = w;
  }
}
