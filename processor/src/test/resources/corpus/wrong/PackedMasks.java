// Packed bit masks: the mask stands word by word in rows, the codes example by example.
import dev.fanin.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class PackedMasks {
  @Shape({"n", "words"}) INDArray visible(@Shape({"n", "words"}) INDArray codes, @Shape({"words", "n"}) INDArray masks) {
    return Nd4j.bitwise().and(codes, masks); // ERROR NONSENSE
  }

  static Object run() {
    return new PackedMasks().visible(Nd4j.ones(DataType.INT, 4, 2), Nd4j.ones(DataType.INT, 2, 4));
  }
}
