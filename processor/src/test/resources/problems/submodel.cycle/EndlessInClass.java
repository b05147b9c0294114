// No model holds itself.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class EndlessInClass {
  final int width;
  @Submodel Part part;

  EndlessInClass(int width) {
    this.width = width;
  }

  @Model
  record Part(int width, @Submodel Piece piece) {} // ERROR

  @Model
  record Piece(int width, @Submodel Part part) {} // ERROR
}
