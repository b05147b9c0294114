// Residual blocks in a list, applied in loops, by an iterator and in a lambda.
import dev.fanin.*;
import java.util.*;
import java.util.stream.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ResidualStack {
  @Model
  static class Block {
    final int width;
    final int inner;
    @Kaiming @Shape({"width", "inner"}) INDArray up;
    @Xavier @Shape({"inner", "width"}) INDArray down;

    Block(int width, int inner) {
      this.width = width;
      this.inner = inner;
    }

    @Shape({"b", "width"}) INDArray forward(@Shape({"b", "width"}) INDArray x) {
      return Transforms.relu(x.mmul(up)).mmul(down).add(x);
    }
  }

  final int in;
  final int width;
  final int layers;
  @Kaiming @Shape({"in", "width"}) INDArray embed;
  @Submodel(repeat = "layers", sizes = "inner = 4 * width") List<Block> blocks;

  ResidualStack(int in, int width, int layers) {
    this.in = in;
    this.width = width;
    this.layers = layers;
    this.blocks = IntStream.range(0, layers).mapToObj(i -> new Block(width, 4 * width)).collect(Collectors.toList());
  }

  @Shape({"b", "width"}) INDArray forward(@Shape({"b", "in"}) INDArray x) {
    INDArray h = x.mmul(embed);
    for (Block block : blocks) {
      h = block.forward(h);
    }
    return h;
  }

  /** The mean of what each prefix of the blocks gives. */
  @Shape({"b", "width"}) INDArray prefixes(@Shape({"b", "in"}) INDArray x) {
    List<INDArray> states = new ArrayList<>();
    states.add(x.mmul(embed));
    Iterator<Block> rest = blocks.iterator();
    while (rest.hasNext()) {
      INDArray last = states.get(states.size() - 1);
      states.add(rest.next().forward(last));
    }
    INDArray sum = Nd4j.zeros(x.rows(), width);
    states.forEach(sum::addi);
    INDArray[] cell = {states.get(0)};
    blocks.forEach(block -> cell[0] = block.forward(cell[0]));
    return sum.add(cell[0]).div(states.size() + 1);
  }

  static Object run() {
    ResidualStack model = ResidualStackParameters.initialize(new ResidualStack(3, 4, 2), 1);
    return model.forward(Nd4j.rand(5, 3)).add(model.prefixes(Nd4j.rand(5, 3)));
  }
}
