package dev.fanin.samples.papers;

import dev.fanin.Model;
import dev.fanin.Shape;
import dev.fanin.Xavier;
import dev.fanin.Zeros;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Begins as a plain network would, and forgets at every step half of what it has read. */
@Model
record XavierRnn(
        int hidden,
        @Xavier @Shape({"ROW", "hidden"}) INDArray input,
        @Xavier @Shape({"hidden", "hidden"}) INDArray recurrent,
        @Zeros @Shape("hidden") INDArray bias,
        @Xavier @Shape({"hidden", "10"}) INDArray output)
        implements Recurrent {

    @Override
    public Map<String, INDArray> parameters() {
        return XavierRnnParameters.named(this);
    }
}
