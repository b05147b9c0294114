// What is tied is tied to what Fanin makes.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record GivenInRecord(
    @Shape({"4", "3"}) INDArray table,
    @Tied("table") INDArray head  // ERROR
    ) {}
