// A submodel is a model.
import dev.fanin.*;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record PlainInRecord(
    int width,
    @Submodel Plain part  // ERROR
    ) {
  record Plain(int width) {}
}
