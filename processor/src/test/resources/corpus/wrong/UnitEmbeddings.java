// Embeddings of unit length: the norms of the rows are divided along the columns.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class UnitEmbeddings {
  final int words, width;
  @Normal(std = 0.1) @Shape({"words", "width"}) INDArray table;

  UnitEmbeddings(int words, int width) {
    this.words = words;
    this.width = width;
  }

  INDArray analogy(int a, int b, int c) {
    INDArray norms = table.norm2(1);
    INDArray unit = table.divRowVector(norms); // ERROR THROWS
    INDArray query = unit.getRow(b).sub(unit.getRow(a)).add(unit.getRow(c));
    return unit.mmul(query);
  }

  static Object run() {
    return UnitEmbeddingsParameters.initialize(new UnitEmbeddings(6, 3), 1).analogy(0, 1, 2);
  }
}
