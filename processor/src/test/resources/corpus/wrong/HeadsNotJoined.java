// Heads joined again: the sizes are multiplied before the axes are back in order.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class HeadsNotJoined {
  final int heads;
  final int head;
  final int out;
  @Xavier @Shape({"heads * head", "out"}) INDArray w;

  HeadsNotJoined(int heads, int head, int out) {
    this.heads = heads;
    this.head = head;
    this.out = out;
  }

  @Shape({"t", "out"}) INDArray join(@Shape({"heads", "t", "head"}) INDArray x) {
    INDArray rows = x.permute(1, 0, 2).reshape(x.size(1), heads + head); // ERROR THROWS
    return rows.mmul(w);
  }

  static Object run() {
    HeadsNotJoined model = HeadsNotJoinedParameters.initialize(new HeadsNotJoined(2, 4, 3), 1);
    return model.join(Nd4j.ones(2, 5, 4));
  }
}
