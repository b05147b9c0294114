// Positional encodings of the longest text added to a batch of shorter ones.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class EncodingOfLongest {
  final int longest;
  final int width;
  @Normal(std = 0.02) @Shape({"longest", "width"}) INDArray positions;

  EncodingOfLongest(int longest, int width) {
    this.longest = longest;
    this.width = width;
  }

  @Shape({"n", "t", "width"}) INDArray place(@Shape({"n", "t", "width"}) INDArray words) {
    return words.add(positions); // ERROR THROWS
  }

  static Object run() {
    return EncodingOfLongestParameters.initialize(new EncodingOfLongest(9, 4), 7).place(Nd4j.rand(2, 5, 4));
  }
}
