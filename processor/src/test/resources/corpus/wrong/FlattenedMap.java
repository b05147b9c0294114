// A tutorial on "mat1 and mat2 shapes cannot be multiplied" (androidkt.com): the head expects 1050 inputs where the
// flattened map has 32 * 7 * 7.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class FlattenedMap {
  static final int FLAT = 1050;
  @Kaiming @Shape({"FLAT", "10"}) INDArray w;
  @Zeros @Shape("10") INDArray b;

  @Shape({"n", "10"}) INDArray head(@Shape({"n", "32", "7", "7"}) INDArray pooled) {
    INDArray flat = pooled.reshape(pooled.size(0), 32 * 7 * 7);
    return flat.mmul(w).addRowVector(b); // ERROR THROWS
  }

  static Object run() {
    FlattenedMap model = FlattenedMapParameters.initialize(new FlattenedMap(), 1);
    return model.head(Nd4j.ones(2, 32, 7, 7));
  }
}
