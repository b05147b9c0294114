// Pretrained vectors that are shorter than the table's rows: ND4J fills the beginning and says nothing.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ShortVectors {
  final int words;
  @Zeros @Shape({"words", "4"}) INDArray table;

  ShortVectors(int words) {
    this.words = words;
  }

  void load(@Shape({"words", "3"}) INDArray pretrained) {
    for (int word = 0; word < words; word++) {
      table.putRow(word, pretrained.getRow(word)); // ERROR NONSENSE
    }
  }

  static Object run() {
    ShortVectors model = ShortVectorsParameters.initialize(new ShortVectors(5), 1);
    model.load(Nd4j.ones(5, 3));
    return model.table;
  }
}
