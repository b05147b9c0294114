package dev.fanin.dl4j;

import org.deeplearning4j.nn.weights.IWeightInit;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The weights of a separable convolution, which asks one function for two kernels; the pointwise one's field is one element. */
record SeparableWeights(LayerWeights depthwise, LayerWeights pointwise) implements IWeightInit {

    @Override
    public INDArray init(double fanIn, double fanOut, long[] shape, char order, INDArray paramView) {
        boolean isPointwise = shape[2] * shape[3] == 1;
        return (isPointwise ? pointwise : depthwise).init(fanIn, fanOut, shape, order, paramView);
    }
}
