// Matrix factorization with alternating least squares; the systems are solved by conjugate gradients.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class Factorization {
  final int users;
  final int items;
  final int rank;
  @Normal(std = 0.1) @Shape({"users", "rank"}) INDArray u;
  @Normal(std = 0.1) @Shape({"items", "rank"}) INDArray v;

  Factorization(int users, int items, int rank) {
    this.users = users;
    this.items = items;
    this.rank = rank;
  }

  static @Shape("k") INDArray solve(@Shape({"k", "k"}) INDArray a, @Shape("k") INDArray right, int rounds) {
    INDArray x = Nd4j.zeros(right.length());
    INDArray r = right.sub(a.mmul(x));
    INDArray p = r.dup();
    double rr = r.mul(r).sumNumber().doubleValue();
    for (int i = 0; i < rounds && rr > 1e-12; i++) {
      INDArray ap = a.mmul(p);
      double step = rr / p.mul(ap).sumNumber().doubleValue();
      x.addi(p.mul(step));
      r.subi(ap.mul(step));
      double next = r.mul(r).sumNumber().doubleValue();
      p = r.add(p.mul(next / rr));
      rr = next;
    }
    return x;
  }

  /** Makes every row of one factor the best for the other. */
  static void improve(
      @Shape({"m", "k"}) INDArray rows, @Shape({"n", "k"}) INDArray fixed, @Shape({"m", "n"}) INDArray ratings) {
    INDArray gram = fixed.transpose().mmul(fixed).add(Nd4j.eye(fixed.columns()).mul(.1));
    for (int i = 0; i < rows.rows(); i++) {
      INDArray right = fixed.transpose().mmul(ratings.getRow(i));
      rows.putRow(i, solve(gram, right, 2 * fixed.columns()));
    }
  }

  double fit(@Shape({"users", "items"}) INDArray ratings, int rounds) {
    for (int round = 0; round < rounds; round++) {
      improve(u, v, ratings);
      improve(v, u, ratings.transpose());
    }
    return ratings.sub(u.mmul(v.transpose())).norm2Number().doubleValue();
  }

  static Object run() {
    Factorization model = FactorizationParameters.initialize(new Factorization(5, 4, 2), 1);
    return model.fit(Nd4j.rand(5, 4), 3);
  }
}
