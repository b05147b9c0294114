// Residual blocks of growing width: some shortcuts are projections, some are not.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class GrowingResiduals {
  final int in;
  final int base;
  @Submodel(sizes = {"in = in", "out = base"}) Block first;
  @Submodel(sizes = {"in = base", "out = 2 * base"}) Block second;
  @Submodel(sizes = {"in = 2 * base", "out = 2 * base"}, repeat = "3") List<Block> rest;
  @Xavier @Shape({"2 * base", "3"}) INDArray head;

  GrowingResiduals(int in, int base) {
    this.in = in;
    this.base = base;
  }

  @Model
  static final class Block {
    final int in;
    final int out;
    @Kaiming @Shape({"in", "out"}) INDArray w1;
    @Kaiming @Shape({"out", "out"}) INDArray w2;
    @Xavier @Shape({"in", "out"}) INDArray shortcut;

    Block(int in, int out) {
      this.in = in;
      this.out = out;
    }

    @Shape({"n", "out"}) INDArray forward(@Shape({"n", "in"}) INDArray x) {
      INDArray h = Transforms.relu(x.mmul(w1)).mmul(w2);
      INDArray past = in == out ? x : x.mmul(shortcut);
      return Transforms.relu(h.add(past));
    }
  }

  @Shape({"n", "3"}) INDArray forward(@Shape({"n", "in"}) INDArray x) {
    INDArray h = second.forward(first.forward(x));
    for (Block block : rest) {
      h = block.forward(h);
    }
    return h.mmul(head);
  }

  /** All maps on the way, side by side. */
  @Shape({"n", "9 * base"}) INDArray features(@Shape({"n", "in"}) INDArray x) {
    List<INDArray> maps = new ArrayList<>();
    INDArray h = first.forward(x);
    maps.add(h);
    h = second.forward(h);
    maps.add(h);
    for (Block block : rest) {
      h = block.forward(h);
      maps.add(h);
    }
    return Nd4j.hstack(maps);
  }

  static Object run() {
    GrowingResiduals model = GrowingResidualsParameters.initialize(new GrowingResiduals(4, 3), 1);
    INDArray x = Nd4j.rand(5, 4);
    return model.forward(x).sumNumber() + Arrays.toString(model.features(x).shape());
  }
}
