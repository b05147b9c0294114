// Features are last, and the gain is said to be of axis 1.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

class GainOfFeatures {
  SDVariable run(SameDiff sd, @Shape({"batch", "time", "64"}) SDVariable x, @Shape("64") SDVariable gain) {
    return sd.nn().layerNorm(x, gain, true, 2); // ERROR
  }
}
