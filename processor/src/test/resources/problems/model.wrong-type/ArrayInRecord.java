// A parameter is one of ND4J's arrays.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record ArrayInRecord(
    int hidden,
    @Zeros @Shape("hidden") float[] w  // ERROR
    ) {}
