// A row past the last one.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class FirstOfSixth {
  INDArray run(@Shape({"5", "width"}) INDArray x) {
    return x.getRow(5);  // ERROR
  }
}
