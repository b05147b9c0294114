// A dot product is of equal lengths; ND4J computes nonsense.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class ThreeByFive {
  INDArray run(@Shape("3") INDArray x, @Shape("5") INDArray y) {
    return Transforms.dot(x, y).addi(1);  // ERROR
  }
}
