package dev.fanin.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Signal reports as JSON, which the pages show too. */
final class SignalJson {

    private SignalJson() {}

    static void write(SignalReport report, String title, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", "signals");
        json.writeStringField("title", title);
        ReportJson.write(report.diagnoses(), json);
        write("layers", report.layers(), report, json);
        write("parameters", report.parameters(), report, json);
        json.writeEndObject();
    }

    private static void write(String field, List<LayerSignal> layers, SignalReport report, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (LayerSignal layer : layers) {
            write(layer, report, json);
        }
        json.writeEndArray();
    }

    private static void write(LayerSignal layer, SignalReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", layer.name());
        ReportJson.write("shape", layer.dimensions(), json);
        String annotation = report.annotations().get(layer.name());
        if (annotation != null) {
            json.writeStringField("initializer", annotation);
        }
        json.writeStringField("activation", layer.range().activation());
        ReportJson.write("values", layer.values(), json);
        json.writeNumberField("variance", layer.variance());
        json.writeNumberField("zeros", layer.zeros());
        json.writeNumberField("dead", layer.dead());
        json.writeNumberField("saturated", layer.saturated());
        json.writeNumberField("notFinite", layer.notFinite());
        if (layer.gradient().isPresent()) {
            ReportJson.write("gradient", layer.gradient().get(), json);
            json.writeNumberField("gradientVariance", layer.gradientVariance());
        }
        json.writeEndObject();
    }
}
