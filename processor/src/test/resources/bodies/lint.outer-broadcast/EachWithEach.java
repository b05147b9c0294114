// A vector and a column: every label minus every prediction.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

class EachWithEach {
  SDVariable run(SameDiff sd, @Shape("n") SDVariable labels, @Shape({"n", "1"}) SDVariable predictions) {
    return labels.sub(predictions); // WARNING
  }
}
