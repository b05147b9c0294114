package dev.fanin.samples.papers;

import dev.fanin.Identity;
import dev.fanin.Model;
import dev.fanin.Shape;
import dev.fanin.Xavier;
import dev.fanin.Zeros;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Begins by keeping what it has read, and adding what it reads: the recurrent weight of Le et al. 2015. */
@Model
record IdentityRnn(
        int hidden,
        @Xavier @Shape({"ROW", "hidden"}) INDArray input,
        @Identity @Shape({"hidden", "hidden"}) INDArray recurrent,
        @Zeros @Shape("hidden") INDArray bias,
        @Xavier @Shape({"hidden", "10"}) INDArray output)
        implements Recurrent {

    @Override
    public Map<String, INDArray> parameters() {
        return IdentityRnnParameters.named(this);
    }
}
