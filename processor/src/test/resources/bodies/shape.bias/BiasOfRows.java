// The bias is as long as a row, not as there are channels.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class BiasOfRows {
  INDArray run(@Shape({"batch", "8", "28", "28"}) INDArray x, @Shape("28") INDArray b) {
    return Nd4j.nn().biasAdd(x, b, true); // ERROR
  }
}
