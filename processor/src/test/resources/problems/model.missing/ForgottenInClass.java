// Initializers are read in models only.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

final class ForgottenInClass {
  @Zeros @Shape("3") INDArray w; // ERROR
}
