package dev.fanin.samples.papers;

import dev.fanin.Model;
import dev.fanin.Shape;
import dev.fanin.Submodel;
import dev.fanin.Xavier;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The same stack with Gaussian kernels. */
@Model
record GaussianNet(
        int channels,
        int depth,
        @Submodel(sizes = "inputs = 1") GaussianLayer first,
        @Submodel(repeat = "depth", sizes = "inputs = channels") List<GaussianLayer> layers,
        @Xavier @Shape({"PIXELS * channels", "KINDS"}) INDArray output)
        implements ConvNet {

    @Override
    public Map<String, INDArray> parameters() {
        return GaussianNetParameters.named(this);
    }
}
