// A model starts its own parameters.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record ModelInRecord(
    int width,
    @Zeros @Submodel Part part  // ERROR
    ) {
  @Model
  record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
