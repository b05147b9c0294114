// Layers folded by a stream: the first one is given what the last one makes.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class StreamOfLayers {
  final int in;
  final int width;
  final int depth;
  @SuppressWarnings("lint.unused") @Xavier @Shape({"in", "width"}) INDArray first;
  @Submodel(repeat = "depth") List<Layer> layers;

  StreamOfLayers(int in, int width, int depth) {
    this.in = in;
    this.width = width;
    this.depth = depth;
  }

  @Model
  static class Layer {
    final int width;
    @Kaiming @Shape({"width", "width"}) INDArray w;

    Layer(int width) {
      this.width = width;
    }

    @Shape({"n", "width"}) INDArray forward(@Shape({"n", "width"}) INDArray x) {
      return x.add(Transforms.relu(x.mmul(w)));
    }
  }

  @Shape({"n", "width"}) INDArray forward(@Shape({"n", "in"}) INDArray x) {
    return layers.stream().reduce(x, (h, layer) -> layer.forward(h), (a, b) -> b); // ERROR THROWS
  }

  static Object run() {
    return StreamOfLayersParameters.initialize(new StreamOfLayers(3, 4, 2), 7).forward(Nd4j.rand(2, 3));
  }
}
