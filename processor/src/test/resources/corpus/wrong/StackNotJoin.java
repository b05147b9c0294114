// Ensembling: predictions are stacked, not joined, and then voted over the wrong axis.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class StackNotJoin {
  final int in, classes, members;
  @Xavier @Shape({"in", "classes"}) INDArray a, b, c;

  StackNotJoin(int in, int classes) {
    this.in = in;
    this.classes = classes;
    this.members = 3;
  }

  @Shape({"n", "classes"}) INDArray mean(@Shape({"n", "in"}) INDArray x) {
    INDArray[] all = {x.mmul(a), x.mmul(b), x.mmul(c)};
    INDArray stacked = Nd4j.stack(0, all);
    return stacked.mean(1); // ERROR NONSENSE
  }

  static Object run() {
    return Arrays.toString(StackNotJoinParameters.initialize(new StackNotJoin(4, 2), 7).mean(Nd4j.rand(5, 4)).shape());
  }
}
