// A matrix that is not square has no inverse.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class TallMatrix {
  INDArray run(@Shape({"n", "2*n"}) INDArray a) {
    return Nd4j.linalg().matrixInverse(a); // ERROR
  }
}
