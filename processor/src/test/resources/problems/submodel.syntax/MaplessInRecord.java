// A mapping is an equation.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record MaplessInRecord(
    int width,
    @Submodel(sizes = "width hidden") Part part  // ERROR
    ) {
  @Model
  record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
