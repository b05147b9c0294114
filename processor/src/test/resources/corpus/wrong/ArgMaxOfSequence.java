// Accuracy of a tagger: argMax over time instead of over tags, compared with the gold tags.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

class ArgMaxOfSequence {
  double accuracy(SameDiff sd, @Shape({"n", "t", "tags"}) SDVariable scores, @Shape({"n", "t"}) SDVariable gold) {
    SDVariable best = scores.argmax(1).castTo(DataType.FLOAT);
    return best.eq(gold).castTo(DataType.FLOAT).mean().eval().getDouble(0); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    return new ArgMaxOfSequence().accuracy(sd, sd.var("s", Nd4j.rand(DataType.FLOAT, 2, 5, 3)), sd.constant("g", Nd4j.zeros(DataType.FLOAT, 2, 5)));
  }
}
