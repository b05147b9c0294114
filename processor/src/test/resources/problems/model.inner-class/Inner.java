// An inner class hangs on an instance of its outer one.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class Inner {
  @Model // ERROR
  class Net {
    @Zeros @Shape("3") INDArray w;
  }
}
