// Fans are of axes that are there.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record NoFanAxisInRecord(
    int hidden,
    @Xavier @Fans(in = 1, out = 2) @Shape({"hidden", "3"}) INDArray w  // ERROR
    ) {}
