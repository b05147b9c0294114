// A factor has something to multiply.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record UnstartedComponent(
    int layers,
    @Scale("1 / layers") @Shape("3") INDArray w  // ERROR
    ) {}
