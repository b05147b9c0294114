// A stack of recurrent layers: the states of all layers are taken for the states of a batch
// ("Expected hidden[0] size (x, x, x), got ..." on the PyTorch forum).
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class StatesOfLayers {
  final int layers;
  final int hidden;
  @Orthogonal @Shape({"hidden", "hidden"}) INDArray w;

  StatesOfLayers(int layers, int hidden) {
    this.layers = layers;
    this.hidden = hidden;
  }

  @Shape({"n", "hidden"}) INDArray start(@Shape({"n", "hidden"}) INDArray x) {
    INDArray h = Nd4j.zeros(layers, hidden);
    return Transforms.tanh(x.add(h.mmul(w))); // ERROR THROWS
  }

  static Object run() {
    StatesOfLayers model = StatesOfLayersParameters.initialize(new StatesOfLayers(2, 3), 1);
    return model.start(Nd4j.ones(5, 3));
  }
}
