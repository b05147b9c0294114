// Generated code has to reach a submodel.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record UnreachableInRecord(
    int width,
    @Submodel Part part  // ERROR
    ) {
  @Model // ERROR
  private record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
