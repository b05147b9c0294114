// There are as many models as are declared.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class Stack {
  final int layers = layers();
  @Submodel(repeat = "layers") final Layer[] parts = {new Layer()};

  static int layers() {
    return 2;
  }

  @Model
  static class Layer {
    @Zeros @Shape("2") INDArray w;
  }
}

class Main {
  static Object run() {
    return StackParameters.initialize(new Stack(), 42); // THROWS
  }
}
