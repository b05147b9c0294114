// Cosine similarity by a dot product of vectors of two vocabularies: the library stops at the shorter one.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class UnlikeVectors {
  final int words;
  final int width;
  final int other;
  @Normal @Shape({"words", "width"}) INDArray source;
  @Normal @Shape({"words", "other"}) INDArray target;

  UnlikeVectors(int words, int width, int other) {
    this.words = words;
    this.width = width;
    this.other = other;
  }

  double similarity(int word) {
    INDArray a = Transforms.unitVec(source.getRow(word));
    INDArray b = Transforms.unitVec(target.getRow(word));
    return Transforms.dot(a, b).getDouble(0); // ERROR NONSENSE
  }

  static Object run() {
    UnlikeVectors model = UnlikeVectorsParameters.initialize(new UnlikeVectors(5, 3, 4), 1);
    return model.similarity(2);
  }
}
