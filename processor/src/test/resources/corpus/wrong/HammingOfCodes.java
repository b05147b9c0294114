// Locality sensitive hashing: the distance of codes of two lengths.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

class HammingOfCodes {
  SDVariable distance(SameDiff sd, @Shape("bits") SDVariable code, @Shape({"rows", "bits"}) SDVariable table) {
    SDVariable row = table.get(SDIndex.all(), SDIndex.point(0));
    return sd.bitwise().xor(code, row).sum(); // ERROR NONSENSE
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    return new HammingOfCodes().distance(sd, sd.constant(Nd4j.ones(DataType.INT, 5)), sd.constant(Nd4j.ones(DataType.INT, 3, 5))).eval();
  }
}
