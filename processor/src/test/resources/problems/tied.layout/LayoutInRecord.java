// What is tied has the values of another, whatever stands beside it.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record LayoutInRecord(
    @Xavier @Shape({"4", "3"}) INDArray weight,
    @Scale("0.5") @Tied(value = "weight", transposed = true) INDArray again  // ERROR
    ) {}
