// Images in SameDiff: resizing, crops of boxes, colour spaces, patches, and a head on each crop.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.*;
import org.nd4j.linalg.factory.Nd4j;

@Model
class DetectionPipeline {
  final int filters;
  @Kaiming @Shape({"3", "3", "3", "filters"}) SDVariable kernel;
  @Xavier @Shape({"4 * 4 * filters", "5"}) SDVariable head;

  DetectionPipeline(int filters) {
    this.filters = filters;
  }

  SDVariable detect(SameDiff sd, @Shape({"n", "h", "w", "3"}) SDVariable images, @Shape({"boxes", "4"}) SDVariable boxes, @Shape("boxes") SDVariable owner) {
    SDVariable tinted = sd.image().hsvToRgb(sd.image().adjustSaturation(sd.image().rgbToHsv(images), 1.0));
    SDVariable resized = sd.image().resizeBiLinear(tinted, 16, 12, false, false);
    Conv2DConfig config = Conv2DConfig.builder().kH(3).kW(3).dataFormat("NHWC").paddingMode(PaddingMode.SAME).build();
    SDVariable maps = sd.nn().relu(sd.cnn().conv2d(resized, kernel, config), 0);
    SDVariable crops = sd.image().cropAndResize(maps, boxes, owner, sd.constant(Nd4j.createFromArray(4, 4)), 0.0);
    SDVariable flat = sd.reshape(crops, -1, 4 * 4 * filters);
    return flat.mmul(head);
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    DetectionPipeline m = DetectionPipelineParameters.initialize(new DetectionPipeline(2), sd, 3);
    SDVariable boxes = sd.constant(Nd4j.createFromArray(new float[][] {{0, 0, 1, 1}, {0, 0, .5f, .5f}, {0, 0, .5f, 1}}));
    return m.detect(sd, sd.constant(Nd4j.rand(DataType.FLOAT, 2, 8, 8, 3)), boxes, sd.constant(Nd4j.createFromArray(0, 1, 1))).eval();
  }
}
