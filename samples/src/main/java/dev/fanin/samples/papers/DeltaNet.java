package dev.fanin.samples.papers;

import dev.fanin.Model;
import dev.fanin.Shape;
import dev.fanin.Submodel;
import dev.fanin.Xavier;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A stack that begins as a rotation of the maps at every place by itself. */
@Model
record DeltaNet(
        int channels,
        int depth,
        @Submodel(sizes = "inputs = 1") DeltaLayer first,
        @Submodel(repeat = "depth", sizes = "inputs = channels") List<DeltaLayer> layers,
        @Xavier @Shape({"PIXELS * channels", "KINDS"}) INDArray output)
        implements ConvNet {

    @Override
    public Map<String, INDArray> parameters() {
        return DeltaNetParameters.named(this);
    }
}
