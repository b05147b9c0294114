// Singular values are not negative.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class NegativeSingularValue {
  final int hidden;
  @Svd(spectrum = Spectrum.VALUES, values = {2, -1}) @Shape({"2", "5"}) INDArray w;  // ERROR

  NegativeSingularValue(int hidden) {
    this.hidden = hidden;
  }
}
