// A segment for each column, where each row needs one.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

class SegmentOfColumns {
  SDVariable run(SameDiff sd, @Shape({"n", "d"}) SDVariable x, @Shape("d") SDVariable segments) {
    return sd.segmentSum(x, segments); // ERROR
  }
}
