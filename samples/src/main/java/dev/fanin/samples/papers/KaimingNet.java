package dev.fanin.samples.papers;

import dev.fanin.Kaiming;
import dev.fanin.Model;
import dev.fanin.Shape;
import dev.fanin.Submodel;
import dev.fanin.Xavier;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The same network without Fixup. */
@Model
record KaimingNet(
        int width,
        int blocks,
        @Kaiming @Shape({"PIXELS", "width"}) INDArray input,
        @Submodel(repeat = "blocks") List<KaimingBlock> residuals,
        @Xavier @Shape({"width", "KINDS"}) INDArray output)
        implements ResidualNet {

    @Override
    public Map<String, INDArray> parameters() {
        return KaimingNetParameters.named(this);
    }
}
