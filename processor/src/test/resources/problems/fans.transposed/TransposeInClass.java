// A transpose has no fans of its own.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class TransposeInClass {
  @Normal @Shape({"50", "3"}) INDArray tokens;
  @Tied(value = "tokens", transposed = true) INDArray head;
  @Lecun @Fans(of = "head") @Shape("50") INDArray bias;  // ERROR
}
