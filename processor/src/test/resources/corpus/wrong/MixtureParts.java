// A mixture density network: three parts are cut from an output that has room for two.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class MixtureParts {
  final int hidden;
  final int parts;
  @Xavier @Shape({"hidden", "2 * parts"}) INDArray out;

  MixtureParts(int hidden, int parts) {
    this.hidden = hidden;
    this.parts = parts;
  }

  INDArray[] mixture(@Shape({"n", "hidden"}) INDArray h) {
    INDArray all = h.mmul(out);
    INDArray weights = Transforms.softmax(slice(all, 0));
    INDArray means = slice(all, 1);
    INDArray deviations = Transforms.exp(slice(all, 2)); // ERROR THROWS
    return new INDArray[] {weights, means, deviations};
  }

  private INDArray slice(INDArray all, int part) {
    return all.get(NDArrayIndex.all(), NDArrayIndex.interval(part * parts, (part + 1) * parts));
  }

  static Object run() {
    return Arrays.toString(MixturePartsParameters.initialize(new MixtureParts(4, 2), 7).mixture(Nd4j.rand(3, 4)));
  }
}
