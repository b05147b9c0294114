// A mapping names a size of the child.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class MisnamedInClass {
  final int width;
  @Submodel(sizes = {"width = 3", "widht = 4"}) Part part;  // ERROR

  MisnamedInClass(int width) {
    this.width = width;
  }

  @Model
  record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
