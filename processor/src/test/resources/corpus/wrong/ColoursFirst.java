// Augmentation: the colour spaces want the three colours last, the pipeline has them first.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class ColoursFirst {
  @Shape({"h", "w", "3"}) static INDArray jitter(@Shape({"3", "h", "w"}) INDArray image, double amount) {
    INDArray hsv = Nd4j.image().rgbToHsv(image); // ERROR THROWS
    INDArray back = Nd4j.image().hsvToRgb(hsv.mul(amount));
    return back;
  }

  static Object run() {
    return jitter(Nd4j.rand(3, 5, 7), 1.0);
  }
}
