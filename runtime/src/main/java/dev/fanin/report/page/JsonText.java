package dev.fanin.report.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * JSON as text. What is no finite number is written as the string {@code "NaN"}, {@code "Infinity"} or {@code "-Infinity"}.
 *
 * @since 0.1
 */
public final class JsonText {

    private JsonText() {}

    /**
     * Writes one value.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Value {
        void write(JsonGenerator json) throws IOException;
    }

    /** The text of a value. */
    public static String of(Value value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            value.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
