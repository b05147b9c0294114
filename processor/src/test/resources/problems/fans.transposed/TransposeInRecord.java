// A transpose has no fans of its own.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record TransposeInRecord(
    @Normal @Shape({"50", "3"}) INDArray tokens,
    @Tied(value = "tokens", transposed = true) INDArray head,
    @Kaiming @Fans(of = "head") @Shape("50") INDArray bias  // ERROR
    ) {}
