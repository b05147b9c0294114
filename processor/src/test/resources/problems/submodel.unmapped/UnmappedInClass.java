// Every size of a child has a value.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class UnmappedInClass {
  final int hidden;
  @Submodel Part part;  // ERROR

  UnmappedInClass(int hidden) {
    this.hidden = hidden;
  }

  @Model
  record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
