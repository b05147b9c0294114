// A parameter knows its sizes.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record AnyInRecord(
    int hidden,
    @Zeros @Shape({"hidden", "_"}) INDArray w  // ERROR
    ) {}
