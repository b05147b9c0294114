// Vision transformer: positions for the patches alone, after the class token was put in front.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class PositionsOfPatches {
  final int patches, width;
  @Normal(std = 0.02) @Shape({"width"}) INDArray token;
  @Normal(std = 0.02) @Shape({"patches", "width"}) INDArray positions;

  PositionsOfPatches(int patches, int width) {
    this.patches = patches;
    this.width = width;
  }

  INDArray embed(@Shape({"n", "patches", "width"}) INDArray x) {
    INDArray front = Nd4j.zeros(x.size(0), 1, width).addi(token.reshape(1, 1, width));
    INDArray tokens = Nd4j.concat(1, front, x);
    return tokens.add(positions.reshape(1, positions.rows(), width)); // ERROR THROWS
  }

  static Object run() {
    return PositionsOfPatchesParameters.initialize(new PositionsOfPatches(4, 3), 1).embed(Nd4j.rand(2, 4, 3));
  }
}
