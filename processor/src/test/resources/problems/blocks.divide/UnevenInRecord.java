// Blocks are equal.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record UnevenInRecord(
    int hidden,
    @Xavier @Blocks(3) @Shape({"hidden", "16"}) INDArray w  // ERROR
    ) {}
