// Sizes are set before the parameters are initialised.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class Early {
  final int hidden;
  @Zeros @Shape("hidden") INDArray b;

  Early(int hidden) {
    EarlyParameters.initialize(this, 42);
    this.hidden = hidden;
  }
}

class Main {
  static Object run() {
    return new Early(3); // THROWS
  }
}
