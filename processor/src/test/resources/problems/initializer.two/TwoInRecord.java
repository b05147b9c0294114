// A parameter starts one way.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record TwoInRecord(
    int hidden,
    @Zeros @Ones @Shape("hidden") INDArray w  // ERROR
    ) {}
