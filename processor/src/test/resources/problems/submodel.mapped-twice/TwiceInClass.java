// A size of a child is said once.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class TwiceInClass {
  final int hidden;
  @Submodel(sizes = {"width = hidden", "width = 2 * hidden"}) Part part;  // ERROR

  TwiceInClass(int hidden) {
    this.hidden = hidden;
  }

  @Model
  record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
