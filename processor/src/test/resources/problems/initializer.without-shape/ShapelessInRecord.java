// An initializer needs a shape.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record ShapelessInRecord(
    int hidden,
    @Zeros INDArray w  // ERROR
    ) {}
