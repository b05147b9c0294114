// Several models are a number of models.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record HowManyInRecord(
    int width,
    @Submodel List<Part> parts  // ERROR
    ) {
  @Model
  record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
