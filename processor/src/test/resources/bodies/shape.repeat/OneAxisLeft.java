// Two numbers of repeats for an array of three axes.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class OneAxisLeft {
  INDArray run(@Shape({"batch", "m", "n"}) INDArray x) {
    return Nd4j.tile(x, 2, 3); // ERROR
  }
}
