// The cross product is one of vectors in space.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class FourDimensions {
  INDArray run(@Shape({"n", "4"}) INDArray a, @Shape({"n", "3"}) INDArray b) {
    return Nd4j.linalg().cross(a, b); // ERROR
  }
}
