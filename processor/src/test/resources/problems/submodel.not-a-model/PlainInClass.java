// A submodel is a model.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class PlainInClass {
  final int width;
  @Submodel Plain part;  // ERROR

  PlainInClass(int width) {
    this.width = width;
  }

  record Plain(int width) {}
}
