package dev.fanin.samples.papers;

import dev.fanin.DeltaOrthogonal;
import dev.fanin.Model;
import dev.fanin.Normal;
import dev.fanin.Shape;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Begins as a rotation of the maps at every place by itself: Xiao et al. 2018, section 2.4. */
@Model
record DeltaLayer(
        int inputs,
        int channels,
        @DeltaOrthogonal(gain = Xiao2018.GAIN) @Shape({"3", "3", "inputs", "channels"}) INDArray kernel,
        @Normal(std = Xiao2018.BIAS_STD) @Shape("channels") INDArray bias)
        implements ConvLayer {}
