// A factor is a finite number.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class NothingInClass {
  @Normal @Scale("1 / 0") @Shape("3") INDArray w;  // ERROR
}
