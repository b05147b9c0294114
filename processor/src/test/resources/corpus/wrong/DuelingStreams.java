// Duelling networks: the mean of the advantages is subtracted without its axis.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
record DuelingStreams(
    int features, int actions,
    @Xavier @Shape({"features", "1"}) INDArray value,
    @Xavier @Shape({"features", "actions"}) INDArray advantage) {

  @Shape({"n", "actions"}) INDArray q(@Shape({"n", "features"}) INDArray h) {
    var v = h.mmul(value);
    var a = h.mmul(advantage);
    return v.add(a).sub(a.mean(1)); // ERROR THROWS
  }

  static Object run() {
    return DuelingStreamsParameters.create(4, 3, 9L).q(Nd4j.rand(5, 4));
  }
}
