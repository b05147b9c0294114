// A parameter that no method uses is never trained, and is missed in none of the shapes.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class ForgottenBias {
  final int in;
  final int out;
  @Xavier @Shape({"in", "out"}) INDArray w;
  @Zeros @Shape("out") INDArray b;  // WARNING

  ForgottenBias(int in, int out) {
    this.in = in;
    this.out = out;
  }

  INDArray run(@Shape({"batch", "in"}) INDArray x) {
    return x.mmul(w);
  }
}
