// Multi-head attention of SameDiff: the projection of the output is given for one head.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class HeadsOfSameDiff {
  final int heads;
  final int project;
  final int features;
  @Xavier @Fans(in = 2, out = 1, batch = 0) @Shape({"heads", "project", "features"}) SDVariable wq;
  @Xavier @Fans(in = 2, out = 1, batch = 0) @Shape({"heads", "project", "features"}) SDVariable wk;
  @Xavier @Fans(in = 2, out = 1, batch = 0) @Shape({"heads", "project", "features"}) SDVariable wv;
  @Xavier @Shape({"project", "features"}) SDVariable wo;

  HeadsOfSameDiff(int heads, int project, int features) {
    this.heads = heads;
    this.project = project;
    this.features = features;
  }

  SDVariable attend(SameDiff sd, @Shape({"n", "features", "t"}) SDVariable x, @Shape({"n", "features", "s"}) SDVariable memory) {
    return sd.nn().multiHeadDotProductAttention(x, memory, memory, wq, wk, wv, wo, null, true); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    HeadsOfSameDiff m = HeadsOfSameDiffParameters.initialize(new HeadsOfSameDiff(2, 3, 4), sd, 7);
    return m.attend(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 4, 5)), sd.var("m", Nd4j.rand(DataType.FLOAT, 2, 4, 6))).eval();
  }
}
