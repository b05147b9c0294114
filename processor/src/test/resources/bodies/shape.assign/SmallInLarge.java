// What is assigned has the shape of its place; ND4J accepts the rest silently.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

class SmallInLarge {
  INDArray run(@Shape({"2", "3"}) INDArray x, @Shape("7") INDArray y) {
    return x.assign(y);  // ERROR
  }
}
