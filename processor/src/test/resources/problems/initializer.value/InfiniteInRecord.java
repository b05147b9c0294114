// A gain is finite.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record InfiniteInRecord(
    int hidden,
    @Xavier(gain = 1 / 0.) @Shape({"hidden", "hidden"}) INDArray w  // ERROR
    ) {}
