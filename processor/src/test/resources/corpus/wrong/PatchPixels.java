// Vision transformer: a patch has its colours too, the projection was sized without them.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class PatchPixels {
  final int patch, rows, colours, width;
  @Xavier @Shape({"patch * patch", "width"}) INDArray projection;

  PatchPixels(int patch, int rows, int colours, int width) {
    this.patch = patch;
    this.rows = rows;
    this.colours = colours;
    this.width = width;
  }

  INDArray tokens(@Shape({"n", "colours", "rows * patch", "rows * patch"}) INDArray images) {
    long n = images.size(0);
    INDArray cut = images.reshape(n, colours, rows, patch, rows, patch);
    INDArray patches = cut.permute(0, 2, 4, 3, 5, 1).dup('c').reshape(n * rows * rows, patch * patch * colours);
    return patches.mmul(projection).reshape(n, rows * rows, width); // ERROR THROWS
  }

  static Object run() {
    return PatchPixelsParameters.initialize(new PatchPixels(2, 3, 3, 5), 1).tokens(Nd4j.rand(2, 3, 6, 6));
  }
}
