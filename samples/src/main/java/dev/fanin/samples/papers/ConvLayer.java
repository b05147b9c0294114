package dev.fanin.samples.papers;

import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;
import static org.nd4j.linalg.indexing.NDArrayIndex.point;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.PaddingMode;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.factory.ops.NDBase;

/** tanh of a 3x3 convolution. Its models differ in how they begin. */
interface ConvLayer {
    int SIDE = 3;
    Conv2DConfig SAME = Conv2DConfig.builder()
            .kH(SIDE)
            .kW(SIDE)
            .paddingMode(PaddingMode.SAME)
            .build();

    /** {@code [3, 3, inputs, channels]}. */
    INDArray kernel();

    /** {@code [channels]}. */
    INDArray bias();

    /** From maps {@code [batch, inputs, height, width]} to {@code [batch, channels, height, width]}. */
    default INDArray forward(INDArray maps) {
        return Activation.TANH.of(Nd4j.cnn().conv2d(maps, kernel(), bias(), SAME));
    }

    /** The gradient by the sums before the tanh. */
    default INDArray bySums(INDArray outputs, INDArray byOutputs) {
        return byOutputs.mul(Activation.TANH.slope(outputs));
    }

    /** The gradient by the maps that came in: a convolution with the kernel turned round, and outputs for inputs. */
    default INDArray byMaps(INDArray bySums) {
        INDArray turned =
                new NDBase().reverse(kernel(), 0, 1).permute(0, 1, 3, 2).dup('c');
        return Nd4j.cnn().conv2d(bySums, turned, SAME);
    }

    /** The gradient by the kernel: for each of its nine places, the maps moved to it times the gradient by the sums. */
    default INDArray byKernel(INDArray maps, INDArray bySums) {
        long height = maps.size(2);
        long width = maps.size(3);
        INDArray padded = Nd4j.zeros(maps.dataType(), maps.size(0), maps.size(1), height + SIDE - 1, width + SIDE - 1);
        padded.get(all(), all(), interval(1, height + 1), interval(1, width + 1))
                .assign(maps);
        INDArray sums = bySums.permute(0, 2, 3, 1).reshape('c', -1, kernel().size(3));
        INDArray gradient = Nd4j.zerosLike(kernel());
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                INDArray moved = padded.get(all(), all(), interval(row, row + height), interval(column, column + width))
                        .permute(1, 0, 2, 3)
                        .reshape('c', maps.size(1), -1);
                gradient.get(point(row), point(column), all(), all()).assign(moved.mmul(sums));
            }
        }
        return gradient;
    }
}
