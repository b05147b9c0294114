// Bit masks and integer codes: shifts, xor, counts, hashed embeddings, a table looked up by code.
import dev.fanin.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.factory.Nd4j;

@Model
class BitsAndMasks {
  final int buckets, width;
  @Normal(std = .1) @Shape({"buckets", "width"}) SDVariable table;

  BitsAndMasks(int buckets, int width) {
    this.buckets = buckets;
    this.width = width;
  }

  @Shape({"n", "width"}) SDVariable embed(SameDiff sd, @Shape("n") SDVariable ids, @Shape("n") SDVariable salt) {
    SDVariable mixed = sd.bitwise().xor(ids, salt);
    SDVariable shifted = sd.bitwise().rightShift(mixed, sd.onesLike(mixed));
    SDVariable both = sd.bitwise().or(sd.bitwise().and(mixed, shifted), ids);
    SDVariable codes = sd.math().floorMod(both, sd.constant(buckets));
    return sd.gather(table, codes, 0);
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    BitsAndMasks m = BitsAndMasksParameters.initialize(new BitsAndMasks(8, 3), sd, 3);
    return m.embed(sd, sd.constant(Nd4j.createFromArray(5, 9, 12, 77)), sd.constant(Nd4j.createFromArray(1, 2, 3, 4))).eval();
  }
}
