// A transposed tie has the transposed shape.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record UprightInRecord(
    int hidden,
    @Xavier @Shape({"hidden", "3"}) INDArray weight,
    @Tied(value = "weight", transposed = true) @Shape({"hidden", "3"}) INDArray again  // ERROR
    ) {}
