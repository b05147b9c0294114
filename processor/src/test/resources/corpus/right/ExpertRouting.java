// A mixture of experts with top-k routing, kept in a list, dense and sparse ways of the same sum.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ExpertRouting {
  final int in, hidden, out;
  @Xavier @Shape({"in", "3"}) INDArray gate;
  @Kaiming @Shape({"in", "hidden"}) INDArray up1;
  @Kaiming @Shape({"in", "hidden"}) INDArray up2;
  @Kaiming @Shape({"in", "hidden"}) INDArray up3;
  @Xavier @Shape({"hidden", "out"}) INDArray down1;
  @Xavier @Shape({"hidden", "out"}) INDArray down2;
  @Xavier @Shape({"hidden", "out"}) INDArray down3;

  ExpertRouting(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  record Expert(INDArray up, INDArray down) {
    INDArray apply(INDArray x) {
      return Transforms.relu(x.mmul(up)).mmul(down);
    }
  }

  List<Expert> experts() {
    return List.of(new Expert(up1, down1), new Expert(up2, down2), new Expert(up3, down3));
  }

  @Shape({"n", "3"}) INDArray gates(@Shape({"n", "in"}) INDArray x) {
    return Transforms.softmax(x.mmul(gate));
  }

  INDArray dense(@Shape({"n", "in"}) INDArray x) {
    INDArray g = gates(x);
    INDArray sum = null;
    int i = 0;
    for (Expert expert : experts()) {
      INDArray part = expert.apply(x).mulColumnVector(g.getColumn(i++, true));
      sum = sum == null ? part : sum.add(part);
    }
    return sum;
  }

  INDArray stacked(@Shape({"n", "in"}) INDArray x) {
    INDArray[] answers = experts().stream().map(e -> e.apply(x)).toArray(INDArray[]::new);
    INDArray all = Nd4j.stack(1, answers);
    return all.mul(gates(x).reshape(x.rows(), 3, 1)).sum(1);
  }

  INDArray sparse(@Shape({"n", "in"}) INDArray x) {
    INDArray chosen = gates(x).argMax(1);
    INDArray result = Nd4j.zeros(DataType.FLOAT, x.rows(), out);
    List<Expert> all = experts();
    for (int e = 0; e < all.size(); e++) {
      List<Integer> rows = new ArrayList<>();
      for (int r = 0; r < x.rows(); r++) {
        if (chosen.getInt(r) == e) {
          rows.add(r);
        }
      }
      if (rows.isEmpty()) {
        continue;
      }
      int[] at = rows.stream().mapToInt(Integer::intValue).toArray();
      INDArray answer = all.get(e).apply(x.getRows(at));
      for (int r = 0; r < at.length; r++) {
        result.putRow(at[r], answer.getRow(r));
      }
    }
    return result;
  }

  static Object run() {
    ExpertRouting m = ExpertRoutingParameters.initialize(new ExpertRouting(4, 6, 2), 3);
    INDArray x = Nd4j.rand(DataType.FLOAT, 5, 4);
    return m.dense(x).add(m.stacked(x)).add(m.sparse(x));
  }
}
