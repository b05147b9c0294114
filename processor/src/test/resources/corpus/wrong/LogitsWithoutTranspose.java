// SameDiff: weights imported as [outputs, inputs] are multiplied as they are (mat1 and mat2 shapes cannot be multiplied).
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class LogitsWithoutTranspose {
  final int nIn;
  final int nHidden;
  @Kaiming @Shape({"nIn", "nHidden"}) SDVariable w0;
  @Zeros @Shape("nHidden") SDVariable b0;
  @Xavier @Fans(in = 1, out = 0) @Shape({"10", "nHidden"}) SDVariable w1;
  @Zeros @Shape("10") SDVariable b1;
  private SDVariable logits;

  LogitsWithoutTranspose(int nIn, int nHidden) {
    this.nIn = nIn;
    this.nHidden = nHidden;
  }

  void define(SameDiff sd) {
    SDVariable input = sd.placeHolder("input", DataType.FLOAT, -1, nIn);
    SDVariable a0 = sd.nn().relu(input.mmul(w0).add(b0), 0);
    logits = a0.mmul("z", w1).add(b1); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    LogitsWithoutTranspose m = LogitsWithoutTransposeParameters.initialize(new LogitsWithoutTranspose(6, 8), sd, 7);
    m.define(sd);
    return sd.output(java.util.Map.of("input", Nd4j.rand(DataType.FLOAT, 3, 6)), m.logits.name()).get(m.logits.name());
  }
}
