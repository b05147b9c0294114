// One model is not repeated.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record SingleInRecord(
    int width,
    @Submodel(repeat = "3") Part parts  // ERROR
    ) {
  @Model
  record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
