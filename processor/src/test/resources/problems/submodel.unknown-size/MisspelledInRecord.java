// A mapping names a size of the child.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record MisspelledInRecord(
    int hidden,
    @Submodel(sizes = "widht = hidden") Part part  // ERROR
    ) {

  @Model
  record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
