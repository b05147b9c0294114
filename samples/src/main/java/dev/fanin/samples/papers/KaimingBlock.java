package dev.fanin.samples.papers;

import dev.fanin.Kaiming;
import dev.fanin.Model;
import dev.fanin.Ones;
import dev.fanin.Shape;
import dev.fanin.Zeros;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Begins as a plain network would: each branch adds as much as it is given, and the signal doubles from block to block. */
@Model
record KaimingBlock(
        int width,
        @Zeros @Shape({}) INDArray bias1,
        @Kaiming @Shape({"width", "width"}) INDArray w1,
        @Zeros @Shape({}) INDArray bias2,
        @Zeros @Shape({}) INDArray bias3,
        @Kaiming @Shape({"width", "width"}) INDArray w2,
        @Ones @Shape({}) INDArray multiplier,
        @Zeros @Shape({}) INDArray bias4)
        implements ResidualBlock {}
