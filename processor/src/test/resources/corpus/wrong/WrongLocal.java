// A local with a contract: the comment says one thing, the array is another.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
class WrongLocal {
  final int vocabulary, width;
  @Normal @Shape({"vocabulary", "width"}) INDArray table;

  WrongLocal(int vocabulary, int width) {
    this.vocabulary = vocabulary;
    this.width = width;
  }

  INDArray average(int[] ids) {
    @Shape({"_", "width"}) INDArray rows = table.getRows(ids);
    @Shape("width") INDArray all = table.mean(1); // ERROR NONSENSE
    return ids.length == 0 ? all : rows.mean(0).sub(all);
  }

  static Object run() {
    return Arrays.toString(WrongLocalParameters.initialize(new WrongLocal(6, 4), 7).average(new int[0]).shape());
  }
}
