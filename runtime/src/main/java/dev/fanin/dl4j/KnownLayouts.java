package dev.fanin.dl4j;

import java.util.Map;
import java.util.Optional;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.params.CenterLossParamInitializer;
import org.deeplearning4j.nn.params.Convolution3DParamInitializer;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;
import org.deeplearning4j.nn.params.Deconvolution3DParamInitializer;
import org.deeplearning4j.nn.params.DeconvolutionParamInitializer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.params.DepthwiseConvolutionParamInitializer;
import org.deeplearning4j.nn.params.ElementWiseParamInitializer;
import org.deeplearning4j.nn.params.EmbeddingLayerParamInitializer;
import org.deeplearning4j.nn.params.GravesLSTMParamInitializer;
import org.deeplearning4j.nn.params.LSTMParamInitializer;
import org.deeplearning4j.nn.params.PReLUParamInitializer;
import org.deeplearning4j.nn.params.PretrainParamInitializer;
import org.deeplearning4j.nn.params.SimpleRnnParamInitializer;

/** Which layout the weights have that one of DL4J's parameter initializers asks for. */
final class KnownLayouts {

    private static final Map<Class<? extends ParamInitializer>, Layout> LAYOUTS = Map.ofEntries(
            Map.entry(DefaultParamInitializer.class, Layout.DENSE),
            Map.entry(PretrainParamInitializer.class, Layout.DENSE),
            Map.entry(CenterLossParamInitializer.class, Layout.DENSE),
            Map.entry(SimpleRnnParamInitializer.class, Layout.DENSE),
            Map.entry(LSTMParamInitializer.class, Layout.GATES),
            Map.entry(GravesLSTMParamInitializer.class, Layout.GATES),
            Map.entry(EmbeddingLayerParamInitializer.class, Layout.EMBEDDING),
            Map.entry(ElementWiseParamInitializer.class, Layout.ELEMENTWISE),
            Map.entry(PReLUParamInitializer.class, Layout.ELEMENTWISE),
            Map.entry(ConvolutionParamInitializer.class, Layout.CONVOLUTION),
            Map.entry(Convolution3DParamInitializer.class, Layout.CONVOLUTION),
            Map.entry(DeconvolutionParamInitializer.class, Layout.DECONVOLUTION),
            Map.entry(Deconvolution3DParamInitializer.class, Layout.DECONVOLUTION_3D),
            Map.entry(DepthwiseConvolutionParamInitializer.class, Layout.DEPTHWISE));

    private KnownLayouts() {}

    /** None of a class that is not known, be it derived from one that is: it may ask for more. */
    static Optional<Layout> of(ParamInitializer initializer) {
        return Optional.ofNullable(LAYOUTS.get(initializer.getClass()));
    }

    /** The layout of the weights for a layer's own state. */
    static Optional<Layout> recurrent(ParamInitializer initializer) {
        return initializer instanceof GravesLSTMParamInitializer
                ? Optional.of(Layout.GATES_AND_PEEPHOLES)
                : of(initializer);
    }
}
