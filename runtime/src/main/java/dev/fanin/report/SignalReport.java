package dev.fanin.report;

import dev.fanin.init.Plan;
import dev.fanin.report.page.HtmlPage;
import dev.fanin.report.page.JsonText;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param annotations how matrices start, by path, such as {@code @Xavier}; none where the plan is not known
 * @since 0.1
 */
public record SignalReport(List<LayerSignal> layers, List<LayerSignal> parameters, Map<String, String> annotations) {

    private static final String TITLE = "How the signal comes through";

    public SignalReport {
        layers = List.copyOf(layers);
        parameters = List.copyOf(parameters);
        annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
    }

    /** Of a network whose plan is not known. */
    public SignalReport(List<LayerSignal> layers, List<LayerSignal> parameters) {
        this(layers, parameters, Map.of());
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
     * <p>If the model's class is a {@link dev.fanin.Model}, diagnoses name its initializers.
     *
     * @throws IllegalArgumentException if it shows two under one name, or none
     */
    public static <M> SignalReport of(M model, Forward<M> forward, INDArray batch) {
        return GeneratedCode.of(model)
                .map(code -> code.signals(model, forward, batch))
                .orElseGet(() -> of(probe -> forward.run(model, batch, probe)));
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

    /**
     * This with the plan of the model, so that diagnoses name the initializers: those of the layers that are named by the paths of
     * their weights, or else of all matrices. {@code MlpParameters.signals} does it for a model.
     */
    public SignalReport with(Plan plan) {
        return new SignalReport(layers, parameters, Weights.of(plan).annotations());
    }

    /** What is wrong, and what would mend it; nothing if all is well. */
    public List<Diagnosis> diagnoses() {
        return Doctor.diagnose(layers, new Weights(annotations));
    }

    /** A table with a line a layer, and a line for each diagnosis. */
    public String text() {
        return SignalText.of(this);
    }

    /** All of it, for programs: {@code docs/report.md} describes the fields. */
    public String json() {
        return JsonText.of(json -> SignalJson.write(this, TITLE, json));
    }

    /** One page that opens offline: what is wrong, the layers as plots and as a table. */
    public String html() {
        return HtmlPage.of(TITLE, json());
    }

    /**
     * Writes a file, making its folders: the page, or {@link #json()} if its name ends in {@code .json}, {@link #text()} if in
     * {@code .txt}.
     *
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void write(Path file) {
        HtmlPage.write(file, ReportFormat.of(file).choose(this::html, this::json, this::text));
    }

    @Override
    public String toString() {
        return text();
    }
}
