// Bayesian personalised ranking: the negatives are all of the sample, not one for each user.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class RankingPairs {
  final int users, items, rank;
  @Normal(std = 0.1) @Shape({"users", "rank"}) INDArray u;
  @Normal(std = 0.1) @Shape({"items", "rank"}) INDArray v;
  @Zeros @Shape({"items", "1"}) INDArray bias;

  RankingPairs(int users, int items, int rank) {
    this.users = users;
    this.items = items;
    this.rank = rank;
  }

  private INDArray score(INDArray a, INDArray b) {
    return a.mul(b).sum(true, 1);
  }

  double loss(int[] user, int[] liked, int[] sampled) {
    INDArray who = u.getRows(user);
    INDArray good = score(who, v.getRows(liked)).add(bias.getRows(liked));
    INDArray bad = score(who, v).add(bias); // MISSED THROWS
    return Transforms.log(Transforms.sigmoid(good.sub(bad))).meanNumber().doubleValue();
  }

  static Object run() {
    RankingPairs m = RankingPairsParameters.initialize(new RankingPairs(4, 7, 3), 1);
    return m.loss(new int[] {0, 1}, new int[] {2, 3}, new int[] {4, 5});
  }
}
