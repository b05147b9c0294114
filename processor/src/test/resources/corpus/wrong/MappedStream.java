// A stream maps each sentence through the head before the encoder.
import dev.fanin.*;
import java.util.*;
import java.util.stream.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class MappedStream {
  final int in, hidden, out;
  @Kaiming @Shape({"in", "hidden"}) INDArray w;
  @Xavier @Shape({"hidden", "out"}) INDArray v;

  MappedStream(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  @Shape({"n", "hidden"}) INDArray encode(@Shape({"n", "in"}) INDArray x) {
    return Transforms.relu(x.mmul(w));
  }

  @Shape({"n", "out"}) INDArray head(@Shape({"n", "hidden"}) INDArray h) {
    return h.mmul(v);
  }

  List<INDArray> all(List<INDArray> batches) {
    return batches.stream().map(this::encode).map(this::head).collect(Collectors.toList());
  }

  INDArray first(@Shape({"n", "in"}) INDArray x, @Shape({"m", "in"}) INDArray y) {
    return Stream.of(x, y)
        .map(this::encode)
        .map(h -> h.mmul(w)) // ERROR THROWS
        .reduce((p, q) -> Nd4j.vstack(p, q))
        .get();
  }

  static Object run() {
    return MappedStreamParameters.initialize(new MappedStream(3, 4, 2), 7).first(Nd4j.rand(2, 3), Nd4j.rand(5, 3));
  }
}
