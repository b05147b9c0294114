// No axis has half an element.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record HalfInRecord(
    int hidden,
    @Zeros @Shape({"hidden", "7 / 2"}) INDArray w  // ERROR
    ) {}
