// An equation has two sides.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
@Where("width = heads *") // ERROR
record OneSided(int width, int heads, @Zeros @Shape("width") INDArray w) {}
