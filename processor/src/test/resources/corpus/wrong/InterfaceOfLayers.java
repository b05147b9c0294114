// An interface has the contract; a class that implements it breaks it.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

interface Projection {
  @Shape({"n", "d"}) INDArray apply(@Shape({"n", "d"}) INDArray x);
}

@Model
class InterfaceOfLayers implements Projection {
  final int d;
  final int r;
  @Kaiming @Shape({"d", "r"}) INDArray down;
  @Zeros @Shape({"r", "d"}) INDArray up;

  InterfaceOfLayers(int d, int r) {
    this.d = d;
    this.r = r;
  }

  @Override
  @Shape({"n", "d"}) public INDArray apply(@Shape({"n", "d"}) INDArray x) {
    INDArray narrow = Transforms.relu(x.mmul(down));
    return x.add(narrow); // ERROR THROWS
  }

  static Object run() {
    InterfaceOfLayers m = InterfaceOfLayersParameters.initialize(new InterfaceOfLayers(4, 2), 7);
    return m.apply(Nd4j.rand(3, 4)).add(m.up.sumNumber());
  }
}
