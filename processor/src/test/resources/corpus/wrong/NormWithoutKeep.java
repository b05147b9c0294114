// Layer normalization without keepDims: the mean of a row is a vector of another length.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class NormWithoutKeep {
  final int width;
  @Ones @Shape("width") INDArray gain;
  @Zeros @Shape("width") INDArray shift;

  NormWithoutKeep(int width) {
    this.width = width;
  }

  @Shape({"n", "width"}) INDArray normalize(@Shape({"n", "width"}) INDArray x) {
    INDArray mean = x.mean(1);
    INDArray centred = x.sub(mean); // ERROR THROWS
    INDArray deviation = Transforms.sqrt(centred.mul(centred).mean(true, 1).add(1e-5));
    return centred.div(deviation).mulRowVector(gain).addRowVector(shift);
  }

  static Object run() {
    NormWithoutKeep model = NormWithoutKeepParameters.initialize(new NormWithoutKeep(4), 1);
    return model.normalize(Nd4j.rand(5, 4));
  }
}
