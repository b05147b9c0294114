// There is at least one of what is repeated.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record NoLayer(int layers, @Submodel(repeat = "layers - 1") Layer[] inner) {
  @Model
  record Layer(@Zeros @Shape("2") INDArray w) {}
}

class Main {
  static Object run() {
    return NoLayerParameters.create(1, 42); // THROWS
  }
}
