// An axis is one thing.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record TwiceInRecord(
    int hidden,
    @Xavier @Fans(in = 1, out = {0, -1}) @Shape({"hidden", "3"}) INDArray w  // ERROR
    ) {}
