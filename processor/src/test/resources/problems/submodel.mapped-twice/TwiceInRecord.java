// A size of a child is said once.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record TwiceInRecord(
    int hidden,
    int depth,
    @Submodel(sizes = {
        "width = hidden",
        "width = depth"  // ERROR
    }) Part part) {
  @Model
  record Part(int width, @Ones @Shape("width") INDArray scale) {}
}
