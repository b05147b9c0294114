package dev.fanin.samples.papers;

import dev.fanin.Kaiming;
import dev.fanin.Model;
import dev.fanin.Ones;
import dev.fanin.Scale;
import dev.fanin.Shape;
import dev.fanin.Zeros;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Begins as the identity: the last layer of a branch is zero, the other is scaled by {@code L^(-1/(2m - 2))}, which is
 * {@code 1 / sqrt(L)} for branches of m = 2 layers.
 */
@Model
record FixupBlock(
        int width,
        int blocks,
        @Zeros @Shape({}) INDArray bias1,
        @Kaiming @Scale("1 / sqrt(blocks)") @Shape({"width", "width"}) INDArray w1,
        @Zeros @Shape({}) INDArray bias2,
        @Zeros @Shape({}) INDArray bias3,
        @Zeros @Shape({"width", "width"}) INDArray w2,
        @Ones @Shape({}) INDArray multiplier,
        @Zeros @Shape({}) INDArray bias4)
        implements ResidualBlock {}
