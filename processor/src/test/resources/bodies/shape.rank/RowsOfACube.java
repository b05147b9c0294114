// Only matrices have rows.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class RowsOfACube {
  INDArray run(@Shape({"2", "3", "4"}) INDArray x) {
    return Nd4j.zeros(x.rows(), 3);  // ERROR
  }
}
