// Factorization machine: the pairs' term is a vector, the linear term a column.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
record FactorizationMachine(int features, int rank,
    @Zeros @Shape({"features", "1"}) INDArray linear,
    @Normal(std = 0.01) @Shape({"features", "rank"}) INDArray factors) {

  INDArray score(@Shape({"n", "features"}) INDArray x) {
    INDArray sums = x.mmul(factors);
    INDArray squareOfSum = sums.mul(sums);
    INDArray sumOfSquares = x.mul(x).mmul(factors.mul(factors));
    INDArray pairs = squareOfSum.sub(sumOfSquares).sum(1).mul(0.5);
    return x.mmul(linear).add(pairs); // ERROR THROWS
  }

  static Object run() {
    return FactorizationMachineParameters.create(6, 3, 5L).score(Nd4j.rand(4, 6));
  }
}
