// Generated code has to reach a submodel.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class UnreachableInClass {
  final int width;
  @Submodel Part part;  // ERROR

  UnreachableInClass(int width) {
    this.width = width;
  }

  @Model // ERROR
  private record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
