// No model holds itself, not even in what it inherits.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class EndlessByInheritance {
  @Submodel Part part;

  static class HoldsPiece {
    @Submodel Piece piece;  // ERROR
  }

  @Model
  static class Part extends HoldsPiece {}

  static class HoldsPart {
    @Submodel Part part;  // ERROR
  }

  @Model
  static class Piece extends HoldsPart {}
}
