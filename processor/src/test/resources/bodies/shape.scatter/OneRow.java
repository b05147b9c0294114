// One row of updates, for many positions.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

class OneRow {
  SDVariable run(SameDiff sd, @Shape({"words", "d"}) SDVariable table, @Shape("n") SDVariable at,
      @Shape({"1", "d"}) SDVariable updates) {
    return sd.scatterAdd(table, at, updates); // ERROR
  }
}
