// ALiBi: a slope for each head times distances [t, t], without axes for the positions.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class SlopesOfHeads {
  final int heads;
  @Uniform(low = 0, high = 1) @Shape("heads") INDArray slopes;

  SlopesOfHeads(int heads) {
    this.heads = heads;
  }

  INDArray biased(@Shape({"n", "heads", "t", "t"}) INDArray scores) {
    int t = (int) scores.size(2);
    INDArray row = Nd4j.arange(t).reshape(1, t);
    INDArray column = Nd4j.arange(t).reshape(t, 1);
    INDArray distance = row.sub(column);
    INDArray bias = distance.reshape(1, 1, t, t).mul(slopes.reshape(heads, 1)); // ERROR THROWS
    return scores.add(bias);
  }

  static Object run() {
    return SlopesOfHeadsParameters.initialize(new SlopesOfHeads(3), 1).biased(Nd4j.rand(2, 3, 5, 5));
  }
}
