// Blocks lie along an axis that is there.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record NoSuchAxisInRecord(
    int hidden,
    @Ones @Blocks(value = 3, axis = 1) @Shape("3 * hidden") INDArray w  // ERROR
    ) {}
