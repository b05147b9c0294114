// A transformer block whose parameters are in a map; the second projection is read under the first one's name.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class LayersOfMap {
  final int d, wide;
  @Kaiming @Shape({"d", "wide"}) INDArray up;
  @Xavier @Shape({"wide", "d"}) INDArray down;

  LayersOfMap(int d, int wide) {
    this.d = d;
    this.wide = wide;
  }

  private Map<String, INDArray> weights() {
    Map<String, INDArray> all = new TreeMap<>();
    all.put("up", up);
    all.put("down", down);
    return all;
  }

  INDArray block(@Shape({"t", "d"}) INDArray x) {
    Map<String, INDArray> w = weights();
    INDArray h = Transforms.relu(x.mmul(w.get("up")));
    return x.add(h.mmul(w.get("up"))); // ERROR THROWS
  }

  static Object run() {
    return LayersOfMapParameters.initialize(new LayersOfMap(3, 5), 1).block(Nd4j.rand(2, 3));
  }
}
