// A size one letter off is told the right one.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record OneLetterOffInRecord(
    int hidden,
    @Xavier @Shape({"hidden", "hiden"}) INDArray w  // ERROR
    ) {}
