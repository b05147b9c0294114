// A method is given what it asks for.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class WrongWay {
  @Shape({"n", "2"}) INDArray project(@Shape({"n", "4"}) INDArray x) {
    return x.mmul(Nd4j.zeros(4, 2));
  }

  INDArray run(@Shape({"3", "4"}) INDArray x) {
    return project(x.transpose());  // ERROR
  }
}
