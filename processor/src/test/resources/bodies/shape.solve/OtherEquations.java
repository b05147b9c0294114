// More right sides than there are equations.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class OtherEquations {
  INDArray run(@Shape({"n", "n"}) INDArray a, @Shape({"n + 1", "k"}) INDArray b) {
    return Nd4j.linalg().solve(a, b); // ERROR
  }
}
