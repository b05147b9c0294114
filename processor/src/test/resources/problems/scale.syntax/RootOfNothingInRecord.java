// A formula is whole.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record RootOfNothingInRecord(
    int hidden,
    @Ones @Scale("1 / sqrt()") @Shape("hidden") INDArray w  // ERROR
    ) {}
