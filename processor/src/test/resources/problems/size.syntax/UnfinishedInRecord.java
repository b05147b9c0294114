// A formula that ends too early.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record UnfinishedInRecord(
    int hidden,
    @Zeros @Shape("2 * hidden +") INDArray w  // ERROR
    ) {}
