// A mean is a number.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record NotANumberInRecord(
    int hidden,
    @Normal(mean = Double.NaN) @Shape("hidden") INDArray w  // ERROR
    ) {}
