// A field is what its contract says.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class WrongState {
  @Shape({"3", "4"}) INDArray state;

  INDArray run(@Shape({"3", "4"}) INDArray x) {
    state = x.transpose();  // ERROR
    return state;
  }
}
