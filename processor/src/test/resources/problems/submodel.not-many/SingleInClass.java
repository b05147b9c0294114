// One model is not repeated.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class SingleInClass {
  final int width;
  @Submodel(repeat = "3") Part parts;  // ERROR

  SingleInClass(int width) {
    this.width = width;
  }

  @Model
  record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
