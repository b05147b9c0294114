// A convolutional network in SameDiff with placeholders and parameters by Fanin, as the MNIST example builds its own.
import dev.fanin.*;
import java.util.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.*;
import org.nd4j.linalg.factory.Nd4j;

@Model
@SuppressWarnings("lint.variance-relu")
class MnistByPlaceholders {
  static final int SIDE = 28;
  static final int CLASSES = 10;
  @Xavier @Shape({"3", "3", "1", "4"}) SDVariable w0;
  @Zeros @Shape("4") SDVariable b0;
  @Xavier @Shape({"3", "3", "4", "8"}) SDVariable w1;
  @Zeros @Shape("8") SDVariable b1;
  @Xavier @Shape({"5 * 5 * 8", "CLASSES"}) SDVariable wOut;
  @Zeros @Shape("CLASSES") SDVariable bOut;

  SDVariable build(SameDiff sd) {
    int nIn = SIDE * SIDE;
    SDVariable in = sd.placeHolder("input", DataType.FLOAT, -1, nIn);
    SDVariable label = sd.placeHolder("label", DataType.FLOAT, -1, CLASSES);
    SDVariable reshaped = in.reshape(-1, 1, SIDE, SIDE);
    Pooling2DConfig poolConfig = Pooling2DConfig.builder().kH(2).kW(2).sH(2).sW(2).build();
    Conv2DConfig convConfig = Conv2DConfig.builder().kH(3).kW(3).build();
    SDVariable conv1 = sd.cnn().conv2d(reshaped, w0, b0, convConfig);
    SDVariable pool1 = sd.cnn().maxPooling2d(conv1, poolConfig);
    SDVariable relu1 = sd.nn().relu(pool1, 0);
    SDVariable conv2 = sd.cnn().conv2d(relu1, w1, b1, convConfig);
    SDVariable pool2 = sd.cnn().maxPooling2d(conv2, poolConfig);
    SDVariable relu2 = sd.nn().relu(pool2, 0);
    SDVariable flat = relu2.reshape(-1, 5 * 5 * 8);
    SDVariable z = sd.nn().linear("z", flat, wOut, bOut);
    SDVariable out = sd.nn().softmax("out", z, 1);
    SDVariable loss = sd.loss().softmaxCrossEntropy("loss", label, out, null);
    sd.setLossVariables(loss);
    return loss;
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    MnistByPlaceholders m = MnistByPlaceholdersParameters.initialize(new MnistByPlaceholders(), sd, 3);
    m.build(sd);
    Map<String, INDArray> feed = new HashMap<>();
    feed.put("input", Nd4j.rand(DataType.FLOAT, 6, 28 * 28));
    INDArray labels = Nd4j.zeros(DataType.FLOAT, 6, 10);
    for (int i = 0; i < 6; i++) {
      labels.putScalar(i, i, 1);
    }
    feed.put("label", labels);
    Map<String, INDArray> gradients = sd.calculateGradients(feed, "w0", "b0", "wOut");
    return sd.output(feed, "loss").get("loss").getDouble(0) + gradients.get("w0").length();
  }
}
