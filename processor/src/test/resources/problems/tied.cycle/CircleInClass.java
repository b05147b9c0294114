// Ties end at a parameter.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class CircleInClass {
  @Xavier @Shape({"4", "3"}) INDArray weight;
  @Tied("other") INDArray one;  // ERROR
  @Tied("weight") INDArray again;
  @Tied("one") INDArray other;  // ERROR
}
