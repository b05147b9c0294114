// What is tied is tied to what Fanin makes.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class GivenInClass {
  final INDArray table;
  @Tied("table") INDArray head;  // ERROR

  GivenInClass(INDArray table) {
    this.table = table;
  }
}
