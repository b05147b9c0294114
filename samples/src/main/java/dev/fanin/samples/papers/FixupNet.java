package dev.fanin.samples.papers;

import dev.fanin.Kaiming;
import dev.fanin.Model;
import dev.fanin.Shape;
import dev.fanin.Submodel;
import dev.fanin.Zeros;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Zhang et al. 2019: zeros in the last layer too. */
@Model
record FixupNet(
        int width,
        int blocks,
        @Kaiming @Shape({"PIXELS", "width"}) INDArray input,
        @Submodel(repeat = "blocks") List<FixupBlock> residuals,
        @Zeros @Shape({"width", "KINDS"}) INDArray output)
        implements ResidualNet {

    @Override
    public Map<String, INDArray> parameters() {
        return FixupNetParameters.named(this);
    }
}
