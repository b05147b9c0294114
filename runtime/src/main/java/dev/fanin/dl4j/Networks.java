package dev.fanin.dl4j;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.LayerVertex;

/** Copies of whole configurations whose layers are bound. */
final class Networks {

    private Networks() {}

    static MultiLayerConfiguration bind(MultiLayerConfiguration configuration) {
        MultiLayerConfiguration copy = configuration.clone();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < copy.getConfs().size(); i++) {
            NeuralNetConfiguration layer = copy.getConf(i);
            String name = Objects.requireNonNullElse(layer.getLayer().getLayerName(), "layer" + i);
            if (!names.add(name)) {
                throw new IllegalArgumentException(
                        "two layers are called " + name + ": give each an object and a name of its own");
            }
            bind(layer, name);
        }
        return copy;
    }

    static ComputationGraphConfiguration bind(ComputationGraphConfiguration configuration) {
        ComputationGraphConfiguration copy = configuration.clone();
        copy.getVertices().forEach((name, vertex) -> {
            if (vertex instanceof LayerVertex layer) {
                bind(layer.getLayerConf(), name);
            }
        });
        return copy;
    }

    private static void bind(NeuralNetConfiguration layer, String name) {
        layer.setLayer(new BoundLayer(layer.getSeed(), name).of(layer.getLayer()));
    }
}
