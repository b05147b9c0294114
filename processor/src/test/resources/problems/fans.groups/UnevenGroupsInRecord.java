// Groups divide the outputs.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record UnevenGroupsInRecord(
    int hidden,
    @Xavier @Fans(groups = "3") @Shape({"3", "3", "8", "64"}) INDArray w  // ERROR
    ) {}
