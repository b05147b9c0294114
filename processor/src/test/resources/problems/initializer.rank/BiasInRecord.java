// Xavier has no fans on a bias.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record BiasInRecord(
    int hidden,
    @Xavier @Shape("hidden") INDArray w  // ERROR
    ) {}
