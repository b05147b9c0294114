// A size is no real number.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record RealInRecord(
    int hidden,
    double rate,
    @Zeros @Shape("rate") INDArray w  // ERROR
    ) {}
