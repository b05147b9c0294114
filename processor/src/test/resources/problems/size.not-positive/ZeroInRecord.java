// No axis is empty.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record ZeroInRecord(
    int hidden,
    @Zeros @Shape({"hidden", "2 - 2"}) INDArray w  // ERROR
    ) {}
