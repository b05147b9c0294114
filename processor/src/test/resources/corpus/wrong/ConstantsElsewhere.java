// Constants of a configuration class; the batch of constants has height and width confused in the kernel's reshape.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

final class Settings {
  static final int HEIGHT = 4;
  static final int WIDTH = 6;
  static final int CELLS = HEIGHT * WIDTH;
}

@Model
class ConstantsElsewhere {
  @Kaiming @Shape({"Settings.CELLS", "8"}) INDArray dense;

  INDArray apply(@Shape({"n", "Settings.HEIGHT", "Settings.WIDTH"}) INDArray boards) {
    INDArray top = boards.get(NDArrayIndex.all(), NDArrayIndex.interval(0, 2), NDArrayIndex.all());
    INDArray flat = top.dup().reshape(boards.size(0), 2 * Settings.WIDTH);
    return Transforms.relu(flat.mmul(dense)); // ERROR THROWS
  }

  static Object run() {
    return ConstantsElsewhereParameters.initialize(new ConstantsElsewhere(), 7).apply(Nd4j.rand(3, 4, 6));
  }
}
