// Strict mode says where knowledge is lost.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class Sorted {
  INDArray run(@Shape({"2", "3"}) INDArray x) {
    INDArray sorted = Nd4j.sort(x, true);  // WARNING
    return sorted;
  }
}
