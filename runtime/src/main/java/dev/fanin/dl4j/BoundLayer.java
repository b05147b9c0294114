package dev.fanin.dl4j;

import dev.fanin.init.Initializer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional;
import org.deeplearning4j.nn.conf.layers.wrapper.BaseWrapperLayer;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.deeplearning4j.nn.params.BidirectionalParamInitializer;
import org.deeplearning4j.nn.params.EmptyParamInitializer;
import org.deeplearning4j.nn.params.GravesBidirectionalLSTMParamInitializer;
import org.deeplearning4j.nn.weights.IWeightInit;

/**
 * Copies of a layer in which weight functions of its own stand in place of {@link FaninWeights}.
 *
 * @param name what the paths of its weights begin with
 */
record BoundLayer(long seed, String name) {

    /** Makes the function for the weights of a key. */
    @FunctionalInterface
    private interface Functions {
        IWeightInit of(String key, Layout layout, Initializer initializer);
    }

    /**
     * The copy, the layers that it wraps included.
     *
     * @throws IllegalArgumentException if the layout of its weights is not known
     */
    Layer of(Layer layer) {
        return of(layer, this::weights);
    }

    private LayerWeights weights(String key, Layout layout, Initializer initializer) {
        return new LayerWeights(seed, name + "." + key, layout, initializer);
    }

    private Layer of(Layer layer, Functions functions) {
        if (layer instanceof FrozenLayer frozen) {
            FrozenLayer copy = new FrozenLayer(of(frozen.getLayer(), functions));
            copy.setLayerName(frozen.getLayerName());
            return copy;
        }
        Layer copy = layer.clone();
        if (copy instanceof BaseWrapperLayer wrapper) {
            wrapper.setUnderlying(of(wrapper.getUnderlying(), functions));
        } else if (copy instanceof Bidirectional bidirectional) {
            bindHalves(bidirectional);
        } else if (copy instanceof BaseLayer base) {
            bind(base, functions);
        }
        return copy;
    }

    private void bindHalves(Bidirectional layer) {
        Functions backward = (key, layout, initializer) ->
                weights(BidirectionalParamInitializer.BACKWARD_PREFIX + key, layout, initializer);
        Functions forward = (key, layout, initializer) -> new ForwardWeights(
                weights(BidirectionalParamInitializer.FORWARD_PREFIX + key, layout, initializer),
                weights(BidirectionalParamInitializer.BACKWARD_PREFIX + key, layout, initializer));
        layer.setFwd(of(layer.getFwd(), forward));
        layer.setBwd(of(layer.getBwd(), backward));
        // The one that was copied asks the halves that were copied from.
        layer.setInitializer(new BidirectionalParamInitializer(layer));
    }

    private void bind(BaseLayer layer, Functions functions) {
        ParamInitializer parameters = layer.initializer();
        if (parameters instanceof EmptyParamInitializer || parameters instanceof BatchNormalizationParamInitializer) {
            return;
        }
        IWeightInit own = layer.getWeightInitFn();
        if (layer instanceof BaseRecurrentLayer recurrent) {
            IWeightInit set = recurrent.getWeightInitFnRecurrent();
            if ((set == null ? own : set) instanceof FaninWeights weights) {
                recurrent.setWeightInitFnRecurrent(
                        functions.of(key(layer, 1), recurrentLayout(layer), weights.initializer()));
            }
        }
        if (own instanceof FaninWeights weights) {
            layer.setWeightInitFn(first(layer, functions, weights.initializer()));
        }
    }

    private IWeightInit first(BaseLayer layer, Functions functions, Initializer initializer) {
        return layer instanceof SeparableConvolution2D separable
                ? separable(separable, initializer)
                : functions.of(key(layer, 0), layout(layer), initializer);
    }

    private SeparableWeights separable(SeparableConvolution2D layer, Initializer initializer) {
        int[] kernel = layer.getKernelSize();
        if (kernel[0] * kernel[1] == 1) {
            throw new IllegalArgumentException(
                    name + ": both kernels of this separable convolution are 1 x 1, so that they cannot be told apart;"
                            + " take a ConvolutionLayer");
        }
        return new SeparableWeights(
                weights(key(layer, 0), Layout.DEPTHWISE_OF_SEPARABLE, initializer),
                weights(key(layer, 1), Layout.CONVOLUTION, initializer));
    }

    private static String key(BaseLayer layer, int weights) {
        return layer.initializer().weightKeys(layer).get(weights);
    }

    private Layout layout(BaseLayer layer) {
        return KnownLayouts.of(layer.initializer()).orElseThrow(() -> refusal(layer));
    }

    private Layout recurrentLayout(BaseLayer layer) {
        return KnownLayouts.recurrent(layer.initializer()).orElseThrow(() -> refusal(layer));
    }

    private IllegalArgumentException refusal(BaseLayer layer) {
        int functions = layer instanceof BaseRecurrentLayer ? 2 : 1;
        String type = layer.getClass().getSimpleName();
        String why = layer.initializer().weightKeys(layer).size() > functions
                ? "a " + type
                        + " asks one function for several weights and does not say for which, so they would be alike"
                : "how the weights of a " + type + " lie is not known";
        String instead = layer.initializer() instanceof GravesBidirectionalLSTMParamInitializer
                ? "take a Bidirectional of a GravesLSTM"
                : "give this layer a weightInit of DL4J's";
        return new IllegalArgumentException(name + ": " + why + "; " + instead);
    }
}
