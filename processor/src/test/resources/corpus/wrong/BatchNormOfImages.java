// Batch normalization of images whose channels are last, along axis 1 as for channels first.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@Model
class BatchNormOfImages {
  final int channels;
  @Zeros @Shape("channels") SDVariable mean;
  @Ones @Shape("channels") SDVariable variance;
  @Ones @Shape("channels") SDVariable gamma;
  @Zeros @Shape("channels") SDVariable beta;

  BatchNormOfImages(int channels) {
    this.channels = channels;
  }

  SDVariable normalize(SameDiff sd, @Shape({"n", "h", "w", "channels"}) SDVariable x) {
    return sd.nn().batchNorm(x, mean, variance, gamma, beta, 1e-5, 1); // ERROR THROWS
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    BatchNormOfImages m = BatchNormOfImagesParameters.initialize(new BatchNormOfImages(3), sd, 7);
    return m.normalize(sd, sd.var("x", Nd4j.rand(DataType.FLOAT, 2, 5, 6, 3))).eval();
  }
}
