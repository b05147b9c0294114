// A size that may change is none.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class NotFinal {
  int hidden;
  @Zeros @Shape("hidden") INDArray w;  // ERROR
}
