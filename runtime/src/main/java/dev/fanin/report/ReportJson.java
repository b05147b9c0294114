package dev.fanin.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fanin.init.Dimensions;
import dev.fanin.init.Fans;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Reports as JSON, which the pages show too. */
final class ReportJson {

    private static final double NANOS = 1e9;

    private ReportJson() {}

    static void write(Report report, String title, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", "parameters");
        json.writeStringField("title", title);
        if (report.seed().isPresent()) {
            // As text: JavaScript has no long.
            json.writeStringField("seed", Long.toString(report.seed().getAsLong()));
        }
        if (report.time().isPresent()) {
            Duration time = report.time().get();
            json.writeNumberField("seconds", time.toNanos() / NANOS);
        }
        json.writeNumberField("elements", report.elements());
        json.writeNumberField("bytes", report.bytes());
        write(report.diagnoses(), json);
        json.writeArrayFieldStart("parameters");
        for (ParameterReport parameter : report.parameters()) {
            write(parameter, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(ParameterReport parameter, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", parameter.path());
        write("shape", parameter.dimensions(), json);
        json.writeStringField("initializer", parameter.initializer());
        if (parameter.fans().isPresent()) {
            Fans fans = parameter.fans().get();
            json.writeObjectFieldStart("fans");
            json.writeNumberField("in", fans.in());
            json.writeNumberField("out", fans.out());
            json.writeEndObject();
        }
        json.writeStringField("dataType", parameter.dataType().name());
        json.writeNumberField("elements", parameter.elements());
        json.writeNumberField("bytes", parameter.bytes());
        write("expected", parameter.expected(), json);
        write("seen", parameter.seen(), json);
        if (parameter.test().isPresent()) {
            DistributionTest test = parameter.test().get();
            json.writeObjectFieldStart("test");
            json.writeStringField("name", "Kolmogorov-Smirnov");
            json.writeNumberField("statistic", test.statistic());
            json.writeNumberField("p", test.p());
            json.writeNumberField("sample", test.sample());
            json.writeEndObject();
        }
        if (parameter.histogram().isPresent()) {
            Histogram histogram = parameter.histogram().get();
            json.writeObjectFieldStart("histogram");
            json.writeNumberField("low", histogram.low());
            json.writeNumberField("high", histogram.high());
            write("shares", histogram.shares(), json);
            write("expected", histogram.expected(), json);
            json.writeEndObject();
        }
        if (parameter.singular().isPresent()) {
            Singular singular = parameter.singular().get();
            json.writeObjectFieldStart("singularValues");
            write("seen", singular.values(), json);
            write("expected", singular.expected(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static void write(List<Diagnosis> diagnoses, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("diagnoses");
        for (Diagnosis diagnosis : diagnoses) {
            json.writeStartObject();
            json.writeStringField("code", diagnosis.code());
            json.writeStringField("at", diagnosis.layer());
            json.writeStringField("words", diagnosis.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void write(String field, Dimensions dimensions, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        json.writeArray(dimensions.toArray(), 0, dimensions.rank());
    }

    static void write(String field, Statistics statistics, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("mean", statistics.mean());
        json.writeNumberField("std", statistics.std());
        json.writeNumberField("min", statistics.min());
        json.writeNumberField("max", statistics.max());
        json.writeEndObject();
    }

    /** With the digits of a float, which is more than a plot shows. */
    private static void write(String field, List<Double> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (double value : values) {
            json.writeNumber((float) value);
        }
        json.writeEndArray();
    }
}
