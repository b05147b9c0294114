// A GRU with a list of layers above one another, states kept in an array.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class GatedUnits {
  final int width;
  final int layers;
  @Submodel(repeat = "layers") List<Layer> stack;

  GatedUnits(int width, int layers) {
    this.width = width;
    this.layers = layers;
  }

  @Model
  static final class Layer {
    final int width;
    @Xavier @Blocks(2) @Shape({"2 * width", "2 * width"}) INDArray gates;
    @Xavier @Shape({"2 * width", "width"}) INDArray candidate;
    @Zeros @Shape("2 * width") INDArray b;
    @Zeros @Shape("width") INDArray bc;

    Layer(int width) {
      this.width = width;
    }

    @Shape({"n", "width"}) INDArray step(@Shape({"n", "width"}) INDArray x, @Shape({"n", "width"}) INDArray h) {
      INDArray both = Transforms.sigmoid(Nd4j.hstack(x, h).mmul(gates).addRowVector(b));
      INDArray z = both.get(NDArrayIndex.all(), NDArrayIndex.interval(0, width));
      INDArray r = both.get(NDArrayIndex.all(), NDArrayIndex.interval(width, 2 * width));
      INDArray proposed = Transforms.tanh(Nd4j.hstack(x, r.mul(h)).mmul(candidate).addRowVector(bc));
      return z.mul(h).add(z.rsub(1).mul(proposed));
    }
  }

  @Shape({"n", "width"}) INDArray encode(List<INDArray> steps) {
    long n = steps.get(0).size(0);
    INDArray[] states = new INDArray[layers];
    Arrays.setAll(states, i -> Nd4j.zeros(n, width));
    INDArray top = null;
    for (INDArray x : steps) {
      INDArray below = x;
      for (int i = 0; i < layers; i++) {
        states[i] = stack.get(i).step(below, states[i]);
        below = states[i];
      }
      top = below;
    }
    return top == null ? Nd4j.zeros(n, width) : top;
  }

  static Object run() {
    GatedUnits model = GatedUnitsParameters.initialize(new GatedUnits(3, 2), 1);
    List<INDArray> steps = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      steps.add(Nd4j.rand(5, 3));
    }
    return model.encode(steps);
  }
}
