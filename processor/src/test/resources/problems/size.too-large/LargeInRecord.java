// No size is beyond a long.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record LargeInRecord(
    int hidden,
    @Zeros @Shape("99999999999999999999") INDArray w  // ERROR
    ) {}
