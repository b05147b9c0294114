// A user's initializer may ask for square matrices.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record WideInRecord(
    int hidden,
    @Owns @Shape({"hidden", "2 * hidden"}) INDArray w  // ERROR
    ) {
  @InitializedBy(value = Own.class, square = true)
  @interface Owns {}

  record Own() implements dev.fanin.init.Initializer {
    @Override
    public dev.fanin.init.Law law(dev.fanin.init.Target target) {
      return new dev.fanin.init.Law.Constant(1);
    }
  }
}
