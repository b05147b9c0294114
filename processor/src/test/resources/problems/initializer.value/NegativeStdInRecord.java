// A standard deviation is not negative.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record NegativeStdInRecord(
    int hidden,
    @Normal(std = -1) @Shape("hidden") INDArray w  // ERROR
    ) {}
