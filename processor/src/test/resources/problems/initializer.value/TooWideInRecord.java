// A delta-orthogonal kernel has at least as many outputs as inputs.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record TooWideInRecord(
    int hidden,
    @DeltaOrthogonal @Shape({"3", "64", "32"}) INDArray w  // ERROR
    ) {}
