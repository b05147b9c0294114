package dev.fanin.dl4j;

import org.deeplearning4j.nn.weights.IWeightInit;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The weights of the forward half of a bidirectional layer.
 *
 * <p>DL4J starts each half with its own function, and then both again with the forward one's. So this one leaves weights
 * alone that the other half's function has made: else the two halves would be the same.
 */
record ForwardWeights(LayerWeights forward, LayerWeights backward) implements IWeightInit {

    @Override
    public INDArray init(double fanIn, double fanOut, long[] shape, char order, INDArray paramView) {
        return backward.areIn(paramView, shape, order)
                ? paramView.reshape(order, shape)
                : forward.init(fanIn, fanOut, shape, order, paramView);
    }
}
