// put of a block whose rows do not fit the target's interval.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class CopiedBlock {
  static INDArray pad(@Shape({"t", "d"}) INDArray words, int longest) {
    INDArray padded = Nd4j.zeros(longest, words.columns() + 1);
    padded.putRow(0, words.getRow(0)); // ERROR NONSENSE
    for (int i = 1; i < words.rows(); i++) {
      padded.putRow(i, words.getRow(i));  // ERROR
    }
    return padded;
  }

  static Object run() {
    return Arrays.toString(pad(Nd4j.rand(3, 4), 5).shape());
  }
}
