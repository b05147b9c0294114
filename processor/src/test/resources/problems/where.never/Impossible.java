// An equation can hold.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
@Where("2 * width = 2 * heads + 1") // ERROR
record Impossible(int width, int heads, @Zeros @Shape("width") INDArray w) {}
