package dev.fanin.report;

import java.util.List;
import java.util.stream.Collectors;

/** A signal report as people read it in a terminal. */
final class SignalText {

    private SignalText() {}

    static String of(SignalReport report) {
        String parameters = report.parameters().isEmpty() ? "" : "\n" + parameters(report.parameters());
        return layers(report.layers()) + parameters + diagnoses(report.diagnoses());
    }

    private static String layers(List<LayerSignal> layers) {
        boolean gradients = layers.stream().anyMatch(layer -> layer.gradient().isPresent());
        TextTable table = new TextTable(
                3, "layer", "shape", "like", "mean", "variance", "zero", "dead", "flat", gradients ? "gradient" : "");
        for (LayerSignal layer : layers) {
            table.row(
                    layer.name(),
                    layer.dimensions().toString(),
                    layer.range().activation(),
                    NumberText.of(layer.values().mean()),
                    NumberText.of(layer.variance()),
                    percent(layer.zeros()),
                    percent(layer.dead()),
                    percent(layer.saturated()),
                    gradient(layer));
        }
        return table.text();
    }

    private static String parameters(List<LayerSignal> parameters) {
        TextTable table = new TextTable(2, "parameter", "shape", "mean", "variance", "gradient");
        for (LayerSignal parameter : parameters) {
            table.row(
                    parameter.name(),
                    parameter.dimensions().toString(),
                    NumberText.of(parameter.values().mean()),
                    NumberText.of(parameter.variance()),
                    gradient(parameter));
        }
        return table.text();
    }

    private static String gradient(LayerSignal layer) {
        return layer.gradient().isEmpty() ? "" : NumberText.of(layer.gradientVariance());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    private static String diagnoses(List<Diagnosis> diagnoses) {
        return diagnoses.isEmpty()
                ? "nothing wrong was seen\n"
                : diagnoses.stream().map(diagnosis -> diagnosis + "\n").collect(Collectors.joining());
    }
}
