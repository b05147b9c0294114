// A model that is final is there before the one that holds it is initialised.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class Absent {
  @Submodel final Part part;

  Absent() {
    AbsentParameters.initialize(this, 42);
    part = new Part();
  }

  @Model
  static class Part {
    @Zeros @Shape("2") INDArray w;
  }
}

class Main {
  static Object run() {
    return new Absent(); // THROWS
  }
}
