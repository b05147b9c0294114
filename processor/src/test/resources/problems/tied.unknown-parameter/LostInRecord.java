// A tie is to a parameter.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record LostInRecord(
    int hidden,
    @Xavier @Shape({"hidden", "3"}) INDArray weight,
    @Tied("wieght") INDArray again  // ERROR
    ) {}
