// A mapping is an equation.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class MaplessInClass {
  final int width;
  @Submodel(sizes = "width hidden") Part part;  // ERROR

  MaplessInClass(int width) {
    this.width = width;
  }

  @Model
  record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
