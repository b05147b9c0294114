// The record has the components that the annotation has members.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@InitializedBy(Started.class) // ERROR
@interface Mismatched {
  double level();
}

record Started(int level) implements dev.fanin.init.Initializer {
  @Override
  public dev.fanin.init.Law law(dev.fanin.init.Target target) {
    return new dev.fanin.init.Law.Constant(level);
  }
}
