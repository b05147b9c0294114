// A model inside a method cannot be reached.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class Local {
  Object net() {
    @Model // ERROR
    class Net {
      @Zeros @Shape("3") INDArray w;
    }
    return new Net();
  }
}
