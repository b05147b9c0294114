// Ties end at a parameter.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record CircleInRecord(
    @Xavier @Shape({"4", "3"}) INDArray weight,
    @Tied(value = "again", transposed = true) INDArray again  // ERROR
    ) {}
