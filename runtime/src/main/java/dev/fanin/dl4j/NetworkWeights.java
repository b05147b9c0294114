package dev.fanin.dl4j;

import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The weights of a network that its bound layers made. */
final class NetworkWeights {

    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<String, INDArray> named = new LinkedHashMap<>();

    private NetworkWeights() {}

    static NetworkWeights of(MultiLayerNetwork network) {
        NetworkWeights weights = new NetworkWeights();
        for (Layer layer : network.getLayers()) {
            if (layer.conf().getLayer() instanceof BaseLayer configuration) {
                weights.add(layer, configuration.getWeightInitFn());
                if (configuration instanceof BaseRecurrentLayer recurrent) {
                    weights.add(layer, recurrent.getWeightInitFnRecurrent());
                }
            }
        }
        return weights;
    }

    Report report() {
        return Report.of(Plan.of(parameters.toArray(Parameter[]::new)), named);
    }

    private void add(Layer layer, IWeightInit function) {
        if (function instanceof LayerWeights weights) {
            String key = weights.path().substring(weights.path().lastIndexOf('.') + 1);
            for (Layout.Part part : weights.parts(layer.getParam(key))) {
                parameters.add(part.parameter());
                named.put(part.parameter().path(), part.weights());
            }
        }
    }
}
