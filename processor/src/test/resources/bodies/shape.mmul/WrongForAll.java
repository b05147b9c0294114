// A helper that suits none of its callers is wrong itself; the message tells who calls it.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class WrongForAll {
  final int width;
  @Xavier @Shape({"width", "10"}) INDArray w;

  WrongForAll(int width) {
    this.width = width;
  }

  private static INDArray scores(INDArray queries, INDArray keys) {
    return Transforms.softmax(queries.mmul(keys)); // ERROR
  }

  INDArray attend(@Shape({"t", "width"}) INDArray x) {
    return scores(x, x).mmul(x).mmul(w);
  }
}
