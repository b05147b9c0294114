package dev.fanin.dl4j;

import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonTypeInfo;

/**
 * The weights of one parameter of one layer.
 *
 * @param path the layer's name and DL4J's key of the parameter
 */
record LayerWeights(
        long seed, String path, Layout layout, @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Initializer initializer)
        implements IWeightInit {

    /** Fills the view, which DL4J wants back in the layer's shape; its fans are not asked. */
    @Override
    public INDArray init(double fanIn, double fanOut, long[] shape, char order, INDArray paramView) {
        INDArray weights = paramView.reshape(order, shape);
        INDArray inOurOrder = layout.inOurOrder(weights);
        try (INDArray made = make(inOurOrder)) {
            inOurOrder.assign(made);
        }
        return weights;
    }

    /** Whether a view holds the numbers already. */
    boolean areIn(INDArray paramView, long[] shape, char order) {
        INDArray inOurOrder = layout.inOurOrder(paramView.reshape(order, shape));
        try (INDArray made = make(inOurOrder)) {
            return inOurOrder.equalsWithEps(made, 0);
        }
    }

    /** What weights in our order are to Fanin. */
    Parameter parameter(INDArray inOurOrder) {
        return layout.parameter(Parameter.of(path, initializer, inOurOrder.shape()));
    }

    private INDArray make(INDArray like) {
        Parameter parameter = parameter(like);
        return Initialization.seed(seed)
                .dataType(like.dataType())
                .make(Plan.of(parameter))
                .array(path);
    }
}
