package dev.fanin.report;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * How a signal comes through a network: the outputs of every layer for a batch, and what is wrong with them, in words.
 *
 * @param layers in the order they were seen
 * @param parameters of a graph, for the sake of their gradients; otherwise none
 * @since 0.1
 */
public record SignalReport(List<LayerSignal> layers, List<LayerSignal> parameters) {

    public SignalReport {
        layers = List.copyOf(layers);
        parameters = List.copyOf(parameters);
    }

    /**
     * Of a forward pass, which shows its layers to the probe: {@code probe -> model.forward(x, probe)}.
     *
     * @throws IllegalArgumentException if it shows two under one name, or none
     */
    public static SignalReport of(Consumer<Probe> forward) {
        Recorder recorder = new Recorder();
        forward.accept(recorder);
        return new SignalReport(recorder.layers(), List.of());
    }

    /**
     * Of a model's forward pass over a batch, which shows its layers to the probe:
     * {@code SignalReport.of(mlp, Mlp::forward, x)}.
     *
     * @throws IllegalArgumentException if it shows two under one name, or none
     */
    public static <M> SignalReport of(M model, Forward<M> forward, INDArray batch) {
        return of(probe -> forward.run(model, batch, probe));
    }

    /**
     * Of the operations of a graph that lead to its loss, in their order, with the loss's gradients.
     *
     * @param losses the variables whose sum is the loss; those of the graph if none are given
     * @throws IllegalArgumentException if the graph has none, and none are given
     */
    public static SignalReport of(SameDiff sameDiff, Map<String, INDArray> placeholders, String... losses) {
        GraphSignals signals = GraphSignals.of(sameDiff, placeholders, List.of(losses));
        return new SignalReport(signals.layers(), signals.parameters());
    }

    /** What is wrong, and what would mend it; nothing if all is well. */
    public List<Diagnosis> diagnoses() {
        return Doctor.diagnose(layers);
    }

    /** A table with a line a layer, and a line for each diagnosis. */
    public String text() {
        return SignalText.of(this);
    }

    @Override
    public String toString() {
        return text();
    }
}
