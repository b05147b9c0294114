// Generated code cannot set a private field.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class PrivateField {
  @Zeros @Shape("3") private INDArray w;  // ERROR
}
