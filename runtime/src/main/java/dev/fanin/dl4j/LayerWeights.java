package dev.fanin.dl4j;

import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.Plan;
import java.util.List;
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
        for (Layout.Part part : parts(weights)) {
            try (INDArray made = make(part)) {
                part.weights().assign(made);
            }
        }
        return weights;
    }

    /** Whether a view holds the numbers already. */
    boolean areIn(INDArray paramView, long[] shape, char order) {
        return parts(paramView.reshape(order, shape)).stream().allMatch(part -> {
            try (INDArray made = make(part)) {
                return part.weights().equalsWithEps(made, 0);
            }
        });
    }

    /** What weights in the layer's shape are to Fanin. */
    List<Layout.Part> parts(INDArray weights) {
        return layout.parts(weights, path, initializer);
    }

    private INDArray make(Layout.Part part) {
        return Initialization.seed(seed)
                .dataType(part.weights().dataType())
                .make(Plan.of(part.parameter()))
                .array(part.parameter().path());
    }
}
