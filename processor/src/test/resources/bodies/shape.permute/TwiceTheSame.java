// Every axis once.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class TwiceTheSame {
  INDArray run(@Shape({"2", "3", "4"}) INDArray x) {
    return x.permute(0, 2, 2);  // ERROR
  }
}
