// Inception: three branches are joined, the next layer counts two of them.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class BranchesOfInception {
  final int in, a, b, c, out;
  @Kaiming @Shape({"in", "a"}) INDArray first;
  @Kaiming @Shape({"in", "b"}) INDArray second;
  @Kaiming @Shape({"in", "c"}) INDArray third;
  @Kaiming @Shape({"a + b", "out"}) INDArray join;

  BranchesOfInception(int in, int a, int b, int c, int out) {
    this.in = in;
    this.a = a;
    this.b = b;
    this.c = c;
    this.out = out;
  }

  INDArray forward(@Shape({"n", "in"}) INDArray x) {
    List<INDArray> branches = new LinkedList<>();
    branches.add(Transforms.relu(x.mmul(first)));
    branches.add(Transforms.relu(x.mmul(second)));
    branches.add(Transforms.relu(x.mmul(third)));
    INDArray all = Nd4j.concat(1, branches.get(0), branches.get(1), branches.get(2));
    return all.mmul(join); // ERROR THROWS
  }

  static Object run() {
    return BranchesOfInceptionParameters.initialize(new BranchesOfInception(3, 2, 3, 4, 5), 1).forward(Nd4j.rand(2, 3));
  }
}
