// Images with transparency are not red, green and blue alone.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

class WithAlpha {
  SDVariable run(SameDiff sd, @Shape({"batch", "h", "w", "4"}) SDVariable images) {
    return sd.image().rgbToHsv(images); // ERROR
  }
}
