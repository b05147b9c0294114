package dev.fanin.samples.papers;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** What a layer does to its sums, and how steep it is there. */
enum Activation {
    LINEAR {
        @Override
        INDArray of(INDArray sums) {
            return sums;
        }

        @Override
        INDArray slope(INDArray outputs) {
            return Nd4j.onesLike(outputs);
        }
    },
    TANH {
        @Override
        INDArray of(INDArray sums) {
            return Transforms.tanh(sums);
        }

        @Override
        INDArray slope(INDArray outputs) {
            return outputs.mul(outputs).rsub(1);
        }
    },
    RELU {
        @Override
        INDArray of(INDArray sums) {
            return Transforms.relu(sums);
        }

        @Override
        INDArray slope(INDArray outputs) {
            return outputs.gt(0).castTo(outputs.dataType());
        }
    };

    /** The outputs, of the shape of the sums. */
    abstract INDArray of(INDArray sums);

    /** The derivative at the sums, told from the outputs. */
    abstract INDArray slope(INDArray outputs);
}
