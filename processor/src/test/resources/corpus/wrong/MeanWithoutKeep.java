// Normalisation by hand in SameDiff: the mean over the last axis loses it.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

class MeanWithoutKeep {
  @Shape({"n", "t", "d"}) SDVariable centre(@Shape({"n", "t", "d"}) SDVariable x) {
    SDVariable mean = x.mean(2);
    return x.sub(mean); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    return new MeanWithoutKeep().centre(sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 5, 3))).eval();
  }
}
