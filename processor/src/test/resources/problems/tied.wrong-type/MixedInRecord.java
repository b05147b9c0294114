// What is tied is of one type.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record MixedInRecord(
    int hidden,
    @Xavier @Shape({"hidden", "3"}) INDArray weight,
    @Tied("weight") org.nd4j.autodiff.samediff.SDVariable again  // ERROR
    ) {}
