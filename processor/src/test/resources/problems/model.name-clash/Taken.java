// The generated type needs its name.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class Taken { // ERROR
  @Zeros @Shape("3") INDArray w;
}

class TakenParameters {}
