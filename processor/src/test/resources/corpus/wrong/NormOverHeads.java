// Layer normalization after the heads were joined, its gain still as long as one head.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class NormOverHeads {
  final int heads;
  final int size;
  @Xavier @Shape({"heads * size", "heads * size"}) SDVariable mix;
  @Ones @Shape("size") SDVariable gain;
  @Zeros @Shape("size") SDVariable shift;

  NormOverHeads(int heads, int size) {
    this.heads = heads;
    this.size = size;
  }

  SDVariable apply(SameDiff sd, @Shape({"rows", "heads", "size"}) SDVariable context) {
    SDVariable joined = sd.reshape(context, -1, heads * size);
    SDVariable mixed = sd.nn().gelu(joined.mmul(mix));
    return sd.nn().layerNorm(mixed.add(joined), gain, shift, false, 1); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    NormOverHeads m = NormOverHeadsParameters.initialize(new NormOverHeads(2, 3), sd, 7);
    return m.apply(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 5, 2, 3))).eval();
  }
}
