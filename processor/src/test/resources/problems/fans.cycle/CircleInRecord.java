// Fans come from somewhere.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record CircleInRecord(
    int hidden,
    @Lecun @Fans(of = "b") @Shape("3") INDArray a,  // ERROR
    @Lecun @Fans(of = "a") @Shape("3") INDArray b  // ERROR
    ) {}
