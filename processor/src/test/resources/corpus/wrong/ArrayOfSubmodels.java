// An array of submodels of growing width: the head is made for the width of the first.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ArrayOfSubmodels {
  final int width, depth, classes;
  @Submodel(repeat = "depth") Cell[] cells;
  @Xavier @Shape({"2 * width", "classes"}) INDArray head;

  ArrayOfSubmodels(int width, int depth, int classes) {
    this.width = width;
    this.depth = depth;
    this.classes = classes;
  }

  @Model
  static class Cell {
    final int width;
    @Xavier @Shape({"width", "2 * width"}) INDArray in;
    @Xavier @Shape({"2 * width", "width"}) INDArray out;

    Cell(int width) {
      this.width = width;
    }

    @Shape({"n", "width"}) INDArray apply(@Shape({"n", "width"}) INDArray x) {
      return Transforms.tanh(x.mmul(in)).mmul(out);
    }
  }

  INDArray forward(@Shape({"n", "width"}) INDArray x) {
    INDArray h = x;
    for (int i = 0; i < cells.length; i++) {
      h = cells[i].apply(h);
    }
    return h.mmul(head); // ERROR THROWS
  }

  static Object run() {
    return ArrayOfSubmodelsParameters.initialize(new ArrayOfSubmodels(3, 2, 2), 7).forward(Nd4j.rand(4, 3));
  }
}
