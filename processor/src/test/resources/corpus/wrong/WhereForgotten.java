// Heads: the width is taken for heads times head without saying so, and the head is one too large.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
@Where("width = heads * head")
class WhereForgotten {
  final int width, heads, head;
  @Xavier @Shape({"width", "heads * (head + 1)"}) INDArray values;
  @Xavier @Shape({"width", "width"}) INDArray out;

  WhereForgotten(int heads, int head) {
    this.heads = heads;
    this.head = head;
    this.width = heads * head;
  }

  INDArray mix(@Shape({"t", "width"}) INDArray x) {
    return x.mmul(values).mmul(out); // ERROR THROWS
  }

  static Object run() {
    return WhereForgottenParameters.initialize(new WhereForgotten(2, 3), 7).mix(Nd4j.rand(4, 6));
  }
}
