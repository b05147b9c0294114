// A bias for every input, where one for every output is needed.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class BiasOfInputs {
  INDArray run(@Shape({"batch", "64"}) INDArray x, @Shape({"64", "10"}) INDArray w, @Shape("64") INDArray b) {
    return Nd4j.nn().linear(x, w, b); // ERROR
  }
}
