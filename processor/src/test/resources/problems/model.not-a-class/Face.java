// An interface has no parameters.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model // ERROR
interface Face {}
