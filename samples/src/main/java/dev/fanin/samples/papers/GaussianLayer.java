package dev.fanin.samples.papers;

import dev.fanin.Distribution;
import dev.fanin.Model;
import dev.fanin.Normal;
import dev.fanin.Shape;
import dev.fanin.VarianceScaling;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Begins with the same variance, spread over all nine places. */
@Model
record GaussianLayer(
        int inputs,
        int channels,
        @VarianceScaling(scale = Xiao2018.WEIGHT_VARIANCE, distribution = Distribution.NORMAL)
                @Shape({"3", "3", "inputs", "channels"})
                INDArray kernel,
        @Normal(std = Xiao2018.BIAS_STD) @Shape("channels") INDArray bias)
        implements ConvLayer {}
