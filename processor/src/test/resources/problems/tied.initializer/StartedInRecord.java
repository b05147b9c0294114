// What is tied does not start by itself.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record StartedInRecord(
    int hidden,
    @Xavier @Shape({"hidden", "3"}) INDArray weight,
    @Zeros @Tied("weight") INDArray again  // ERROR
    ) {}
