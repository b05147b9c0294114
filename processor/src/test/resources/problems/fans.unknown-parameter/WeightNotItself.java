// A parameter is never told to take its own fans.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class WeightNotItself {
  @Xavier @Shape({"4", "3"}) INDArray kernel;
  @Lecun @Fans(of = "bw") @Shape("3") INDArray b;  // ERROR
}
