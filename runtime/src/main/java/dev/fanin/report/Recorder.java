package dev.fanin.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Keeps the statistics of every layer it sees. */
final class Recorder implements Probe {

    private final Map<String, LayerSignal> layers = new LinkedHashMap<>();

    @Override
    public INDArray see(String layer, INDArray output) {
        if (layers.put(layer, LayerSignal.of(layer, output)) != null) {
            throw new IllegalArgumentException("the forward pass shows two layers named " + layer);
        }
        return output;
    }

    /** In the order they were seen. */
    List<LayerSignal> layers() {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("the forward pass shows no layer: call probe.see(name, output) in it");
        }
        return List.copyOf(layers.values());
    }
}
