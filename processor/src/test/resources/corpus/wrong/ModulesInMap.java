// Experts kept in a map by task; the head of a task is that of another.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ModulesInMap {
  final int in, hidden, tags, classes;
  @Kaiming @Shape({"in", "hidden"}) INDArray body;
  @Xavier @Shape({"hidden", "tags"}) INDArray tagging;
  @Xavier @Shape({"hidden", "classes"}) INDArray sentiment;

  ModulesInMap(int in, int hidden, int tags, int classes) {
    this.in = in;
    this.hidden = hidden;
    this.tags = tags;
    this.classes = classes;
  }

  double loss(@Shape({"n", "in"}) INDArray x, @Shape({"n", "tags"}) INDArray y) {
    Map<String, INDArray> heads = Map.of("tagging", tagging, "sentiment", sentiment);
    INDArray h = Transforms.relu(x.mmul(body));
    INDArray logits = h.mmul(heads.get("sentiment"));
    return Transforms.softmax(logits).sub(y).norm2Number().doubleValue(); // ERROR THROWS
  }

  static Object run() {
    return ModulesInMapParameters.initialize(new ModulesInMap(4, 3, 5, 2), 1).loss(Nd4j.rand(2, 4), Nd4j.rand(2, 5));
  }
}
