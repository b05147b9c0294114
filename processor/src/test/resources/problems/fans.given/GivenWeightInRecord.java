// The fans of an array that others make are not known.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record GivenWeightInRecord(
    @Shape({"4", "3"}) INDArray weight,
    @Lecun @Fans(of = "weight") @Shape("3") INDArray bias  // ERROR
    ) {}
