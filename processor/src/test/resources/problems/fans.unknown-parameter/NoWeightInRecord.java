// The weight of a bias is there.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record NoWeightInRecord(
    int hidden,
    @Xavier @Shape({"hidden", "3"}) INDArray weight,
    @Lecun @Fans(of = "weigth") @Shape("3") INDArray b  // ERROR
    ) {}
