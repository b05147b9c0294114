// An early return for a single layer gives the hidden state, the rest gives the output.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class EarlyReturn {
  final int in, hidden, out, depth;
  @Kaiming @Shape({"in", "hidden"}) INDArray w;
  @Xavier @Shape({"hidden", "out"}) INDArray v;

  EarlyReturn(int in, int hidden, int out, int depth) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
    this.depth = depth;
  }

  @Shape({"n", "out"}) INDArray forward(@Shape({"n", "in"}) INDArray x) {
    INDArray h = Transforms.relu(x.mmul(w));
    if (depth == 1) {
      return h; // ERROR NONSENSE
    }
    try {
      h = h.mul(.5);
    } finally {
      h = h.add(0);
    }
    return h.mmul(v);
  }

  static Object run() {
    return Arrays.toString(EarlyReturnParameters.initialize(new EarlyReturn(4, 5, 3, 1), 7).forward(Nd4j.rand(2, 4)).shape());
  }
}
