// A temporal convolution: sequences [n, t, features] where the convolution wants [n, features, t].
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.*;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ReversedConv1d {
  final int features, filters;
  @Kaiming @Shape({"3", "features", "filters"}) SDVariable kernel;

  ReversedConv1d(int features, int filters) {
    this.features = features;
    this.filters = filters;
  }

  SDVariable convolve(SameDiff sd, @Shape({"n", "t", "features"}) SDVariable x) {
    var config = Conv1DConfig.builder()
        .k(3).s(1).paddingMode(PaddingMode.SAME).build();
    return sd.nn().relu(sd.cnn().conv1d(x, kernel, config), 0); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    ReversedConv1d m = ReversedConv1dParameters.initialize(new ReversedConv1d(4, 5), sd, 7);
    return m.convolve(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 6, 4))).eval();
  }
}
