// A list of submodels holds one at least.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record NoneInRecord(
    int width,
    @Submodel(repeat = "0") List<Part> parts  // ERROR
    ) {
  @Model
  record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
