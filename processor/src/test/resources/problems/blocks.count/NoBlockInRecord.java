// There is at least one block.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record NoBlockInRecord(
    int hidden,
    @Ones @Blocks(0) @Shape("hidden") INDArray w  // ERROR
    ) {}
