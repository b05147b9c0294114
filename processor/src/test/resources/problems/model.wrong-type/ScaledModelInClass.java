// A factor multiplies an array, not a model.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class ScaledModelInClass {
  @Scale("0.5") @Submodel Part part;  // ERROR

  @Model
  record Part(@Ones @Shape("3") INDArray scale) {}
}
