// A factor is a finite number.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record RootInRecord(
    @Normal @Scale("1 / sqrt(RootInRecord.LAYERS - 2)") @Shape("3") INDArray w  // ERROR
    ) {
  static final int LAYERS = 1;
}
