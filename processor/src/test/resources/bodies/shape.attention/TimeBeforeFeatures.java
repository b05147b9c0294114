// The values have time before features; keys and queries have not.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

class TimeBeforeFeatures {
  SDVariable run(SameDiff sd, @Shape({"b", "64", "tq"}) SDVariable q, @Shape({"b", "64", "tk"}) SDVariable k,
      @Shape({"b", "tk", "32"}) SDVariable v) {
    return sd.nn().dotProductAttention(q, k, v, null, true); // ERROR
  }
}
