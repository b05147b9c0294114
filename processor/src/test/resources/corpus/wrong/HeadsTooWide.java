// Multi-head attention: the width of the model where the width of a head belongs.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
@Where("width = heads * head")
class HeadsTooWide {
  final int width;
  final int heads;
  final int head;
  @Xavier @Shape({"width", "width"}) INDArray query;

  HeadsTooWide(int width, int heads) {
    this.width = width;
    this.heads = heads;
    this.head = width / heads;
  }

  @Shape({"n", "heads", "t", "head"}) INDArray queries(@Shape({"n", "t", "width"}) INDArray x) {
    long n = x.size(0);
    long t = x.size(1);
    INDArray q = x.reshape(n * t, width).mmul(query);
    return q.reshape(n, t, heads, width).permute(0, 2, 1, 3); // ERROR THROWS
  }

  static Object run() {
    HeadsTooWide model = HeadsTooWideParameters.initialize(new HeadsTooWide(6, 2), 1);
    return model.queries(Nd4j.ones(2, 5, 6));
  }
}
