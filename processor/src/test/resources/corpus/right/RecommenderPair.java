// Two towers, in-batch negatives, hashing of features, a report of recall: records of batches and streams of pairs.
import dev.fanin.*;
import java.util.*;
import java.util.stream.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
record RecommenderPair(int users, int items, int width,
    @Normal(std = .1) @Shape({"users", "width"}) INDArray user,
    @Normal(std = .1) @Shape({"items", "width"}) INDArray item,
    @Zeros @Shape("items") INDArray popularity) {

  record Pairs(int[] users, int[] items) {
    int size() {
      return users.length;
    }

    Pairs slice(int from, int to) {
      return new Pairs(Arrays.copyOfRange(users, from, to), Arrays.copyOfRange(items, from, to));
    }
  }

  @Shape({"b", "b"}) INDArray scores(@Shape({"b", "width"}) INDArray left, @Shape({"b", "width"}) INDArray right) {
    return left.mmul(right.transpose());
  }

  double step(Pairs pairs, double rate) {
    INDArray u = user.getRows(pairs.users());
    INDArray v = item.getRows(pairs.items());
    INDArray p = Transforms.softmax(scores(u, v));
    INDArray delta = p.sub(Nd4j.eye(pairs.size()).castTo(p.dataType())).divi(pairs.size());
    INDArray du = delta.mmul(v);
    INDArray dv = delta.transpose().mmul(u);
    for (int i = 0; i < pairs.size(); i++) {
      user.getRow(pairs.users()[i]).subi(du.getRow(i).mul(rate));
      item.getRow(pairs.items()[i]).subi(dv.getRow(i).mul(rate));
    }
    return -Transforms.log(Nd4j.diag(p)).meanNumber().doubleValue();
  }

  int[] best(int who, int count) {
    INDArray all = user.getRow(who, true).mmul(item.transpose()).addRowVector(popularity);
    INDArray[] sorted = Nd4j.sortWithIndices(all.dup(), 1, false);
    INDArray order = sorted[0].getRow(0);
    return IntStream.range(0, count).map(order::getInt).toArray();
  }

  static Object run() {
    RecommenderPair m = RecommenderPairParameters.create(6, 7, 3, 3L);
    Pairs all = new Pairs(new int[] {0, 1, 2, 3, 4}, new int[] {6, 5, 4, 3, 2});
    double loss = 0;
    for (int from = 0; from < all.size(); from += 2) {
      loss += m.step(all.slice(from, Math.min(from + 2, all.size())), .1);
    }
    return loss + Arrays.toString(m.best(1, 3));
  }
}
