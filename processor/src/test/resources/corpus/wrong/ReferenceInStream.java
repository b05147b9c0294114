// map with a method reference whose contract does not fit what comes down the stream.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ReferenceInStream {
  final int in, hidden;
  @Kaiming @Shape({"in", "hidden"}) INDArray w;
  @Xavier @Shape({"hidden", "in"}) INDArray v;

  ReferenceInStream(int in, int hidden) {
    this.in = in;
    this.hidden = hidden;
  }

  @Shape({"n", "hidden"}) INDArray encode(@Shape({"n", "in"}) INDArray x) {
    return Transforms.relu(x.mmul(w));
  }

  @Shape({"n", "in"}) INDArray decode(@Shape({"n", "hidden"}) INDArray h) {
    return h.mmul(v);
  }

  INDArray rebuilt(@Shape({"n", "in"}) INDArray x) {
    return Optional.of(x)
        .map(this::decode) // ERROR THROWS
        .map(this::encode)
        .orElseThrow();
  }

  static Object run() {
    return ReferenceInStreamParameters.initialize(new ReferenceInStream(5, 3), 7).rebuilt(Nd4j.rand(2, 5));
  }
}
