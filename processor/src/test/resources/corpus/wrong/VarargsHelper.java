// A varargs helper joins features; the head counts one of them twice.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class VarargsHelper {
  final int words, tags, out;
  @Xavier @Shape({"2 * words + tags", "out"}) INDArray head;

  VarargsHelper(int words, int tags, int out) {
    this.words = words;
    this.tags = tags;
    this.out = out;
  }

  private static INDArray join(INDArray... parts) {
    return Nd4j.hstack(parts);
  }

  INDArray score(@Shape({"n", "words"}) INDArray w, @Shape({"n", "tags"}) INDArray t) {
    return join(w, t).mmul(head); // ERROR THROWS
  }

  static Object run() {
    return VarargsHelperParameters.initialize(new VarargsHelper(3, 2, 4), 7).score(Nd4j.rand(5, 3), Nd4j.rand(5, 2));
  }
}
