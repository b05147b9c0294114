// VQ-VAE: squared norms of the codes stand in a column, where a row is meant.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class CodebookDistances {
  final int codes, width;
  @Uniform(low = -1, high = 1) @Shape({"codes", "width"}) INDArray book;

  CodebookDistances(int codes, int width) {
    this.codes = codes;
    this.width = width;
  }

  static INDArray squares(INDArray rows) {
    return rows.mul(rows).sum(true, 1);
  }

  INDArray nearest(@Shape({"n", "width"}) INDArray x) {
    INDArray distances = squares(x).add(squares(book)).sub(x.mmul(book.transpose()).mul(2)); // ERROR THROWS
    return distances.neg().argMax(1);
  }

  static Object run() {
    return CodebookDistancesParameters.initialize(new CodebookDistances(6, 2), 1).nearest(Nd4j.rand(4, 2));
  }
}
