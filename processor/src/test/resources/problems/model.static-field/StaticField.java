// Each model has parameters of its own.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class StaticField {
  @Zeros @Shape("3") static INDArray w;  // ERROR
}
