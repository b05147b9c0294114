// The outputs are odd.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class GroupsNotDividing {
  final int hidden;
  @Dirac(groups = 2) @Shape({"3", "8", "2 * hidden + 1"}) INDArray w;  // ERROR

  GroupsNotDividing(int hidden) {
    this.hidden = hidden;
  }
}
