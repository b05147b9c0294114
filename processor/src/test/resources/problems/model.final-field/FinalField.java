// Generated code cannot set a final field.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class FinalField {
  @Zeros @Shape("3") final INDArray w = null;  // ERROR
}
