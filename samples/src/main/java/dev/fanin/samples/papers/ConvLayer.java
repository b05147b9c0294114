package dev.fanin.samples.papers;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.PaddingMode;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.factory.ops.NDBase;

/** tanh of a 3x3 convolution, of as many maps as it is given. Its models differ in how they begin. */
interface ConvLayer {
    Conv2DConfig SAME =
            Conv2DConfig.builder().kH(3).kW(3).paddingMode(PaddingMode.SAME).build();

    /** {@code [3, 3, channels, channels]}: inputs, then outputs. */
    INDArray kernel();

    /** {@code [channels]}. */
    INDArray bias();

    /** From maps {@code [batch, channels, height, width]} to the same shape. */
    default INDArray forward(INDArray maps) {
        return Activation.TANH.of(Nd4j.cnn().conv2d(maps, kernel(), bias(), SAME));
    }

    /** The gradient by the maps that came in: a convolution with the kernel turned round, and outputs for inputs. */
    default INDArray backward(INDArray outputs, INDArray byOutputs) {
        INDArray bySums = byOutputs.mul(Activation.TANH.slope(outputs));
        INDArray turned =
                new NDBase().reverse(kernel(), 0, 1).permute(0, 1, 3, 2).dup('c');
        return Nd4j.cnn().conv2d(bySums, turned, SAME);
    }
}
