// Positional encodings for the longest text are added to a shorter one.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class WholePositions {
  final int longest;
  final int width;
  @Normal(std = 0.02) @Shape({"longest", "width"}) INDArray positions;

  WholePositions(int longest, int width) {
    this.longest = longest;
    this.width = width;
  }

  @Shape({"t", "width"}) INDArray embed(@Shape({"t", "width"}) INDArray tokens) {
    return tokens.add(positions); // ERROR THROWS
  }

  static Object run() {
    WholePositions model = WholePositionsParameters.initialize(new WholePositions(8, 3), 1);
    return model.embed(Nd4j.ones(5, 3));
  }
}
