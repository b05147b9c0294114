// There are as many singular values as the smaller side is long.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record TooFewValues(int n, @Svd(spectrum = Spectrum.VALUES, values = {2, 1}) @Shape({"n", "4"}) INDArray w) {}

class Main {
  static Object run() {
    return TooFewValuesParameters.create(3, 42); // THROWS
  }
}
