// Along the rows, columns have to be alike.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class UnlikeColumns {
  INDArray run(@Shape({"2", "3"}) INDArray x, @Shape({"2", "4"}) INDArray y) {
    return Nd4j.concat(0, x, y);  // ERROR
  }
}
