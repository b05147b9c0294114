// Digits with SameDiff in the manner of its quick start: placeholders, variables, a loss, an evaluation; and eager namespaces.
import dev.fanin.*;
import java.util.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.*;
import org.nd4j.linalg.factory.Nd4j;

@Model
class Digits {
  final int hidden;
  @Kaiming @Shape({"3", "3", "1", "4"}) SDVariable kernel;
  @Zeros @Shape("4") SDVariable shift;
  @Kaiming @Shape({"4 * 7 * 7", "hidden"}) SDVariable w1;
  @Zeros @Shape("hidden") SDVariable b1;
  @Xavier @Shape({"hidden", "10"}) SDVariable w2;
  @Zeros @Shape("10") SDVariable b2;

  Digits(int hidden) {
    this.hidden = hidden;
  }

  SDVariable logits(SameDiff sd, @Shape({"n", "784"}) SDVariable in) {
    SDVariable images = in.reshape(-1, 1, 28, 28);
    Conv2DConfig same = Conv2DConfig.builder().kH(3).kW(3).sH(2).sW(2).paddingMode(PaddingMode.SAME).build();
    SDVariable maps = sd.nn().relu(sd.cnn().conv2d(images, kernel, shift, same), 0);
    Pooling2DConfig pool = Pooling2DConfig.builder().kH(2).kW(2).sH(2).sW(2).build();
    SDVariable flat = sd.cnn().maxPooling2d(maps, pool).reshape(-1, 4 * 7 * 7);
    SDVariable h = sd.nn().relu(flat.mmul(w1).add(b1), 0);
    return h.mmul(w2).add("logits", b2);
  }

  static double norm(@Shape({"n", "k"}) INDArray a) {
    INDArray gram = Nd4j.linalg().mmul(a, a.transpose());
    INDArray soft = Nd4j.nn().softmax(gram, 1);
    INDArray noise = Nd4j.random().normal(0, 1, DataType.FLOAT, a.rows(), a.rows());
    return Nd4j.loss().meanSquaredError(gram.add(noise), soft, null).sumNumber().doubleValue();
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    Digits model = DigitsParameters.initialize(new Digits(6), sd, 1);
    SDVariable in = sd.placeHolder("in", DataType.FLOAT, -1, 784);
    SDVariable labels = sd.placeHolder("labels", DataType.FLOAT, -1, 10);
    SDVariable logits = model.logits(sd, in);
    SDVariable loss = sd.loss().softmaxCrossEntropy("loss", labels, logits, null);
    sd.setLossVariables("loss");
    Map<String, INDArray> values = new HashMap<>();
    values.put("in", Nd4j.rand(3, 784));
    values.put("labels", Nd4j.eye(10).getRows(1, 2, 3).castTo(DataType.FLOAT));
    Map<String, INDArray> gradients = sd.calculateGradients(values, model.w1.name());
    return gradients.get(model.w1.name()).sumNumber() + " " + loss.eval(values) + " " + Double.isNaN(norm(Nd4j.rand(3, 4)));
  }
}
