// Vision transformer: the class token, one for all, is joined to the patches of a batch.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ClassToken {
  final int patches, width;
  @Normal(std = 0.02) @Shape({"1", "1", "width"}) INDArray token;
  @Normal(std = 0.02) @Shape({"1", "patches + 1", "width"}) INDArray positions;

  ClassToken(int patches, int width) {
    this.patches = patches;
    this.width = width;
  }

  INDArray embed(@Shape({"n", "patches", "width"}) INDArray x) {
    INDArray front = token;
    return Nd4j.concat(1, front, x).add(positions); // ERROR THROWS
  }

  static Object run() {
    return ClassTokenParameters.initialize(new ClassToken(4, 3), 1).embed(Nd4j.rand(2, 4, 3));
  }
}
