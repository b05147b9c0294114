// Singular values are as many as the smaller side.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class TooManyValuesInClass {
  final int hidden = size();
  @Svd(spectrum = Spectrum.VALUES, values = {4, 3, 2, 1}) @Shape({"3", "4"}) INDArray w;  // ERROR

  static int size() {
    return 3;
  }
}
