// What is tied has the values of another, whatever stands beside it.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class LayoutInClass {
  @Xavier @Shape({"4", "3"}) INDArray weight;
  @Fans(in = 1, out = 0) @Tied("weight") INDArray again;  // ERROR
}
