// A private model cannot be reached.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class Hidden {
  @Model // ERROR
  private static class Net {
    @Zeros @Shape("3") INDArray w;
  }
}
