package dev.fanin.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Charts with words between them, as one HTML page that opens offline.
 *
 * <p>Immutable: each method returns a new one.
 *
 * @param parts from top to bottom
 * @since 0.1
 */
public record ChartPage(String title, List<Part> parts) {

    public ChartPage {
        parts = List.copyOf(parts);
    }

    /**
     * What stands on a page.
     *
     * @since 0.1
     */
    public sealed interface Part {}

    /**
     * A paragraph.
     *
     * @since 0.1
     */
    public record Text(String text) implements Part {}

    /**
     * A chart with its title above it.
     *
     * @since 0.1
     */
    public record Plot(Chart chart) implements Part {}

    /** A page with nothing on it yet. */
    public static ChartPage of(String title) {
        return new ChartPage(title, List.of());
    }

    /** This with a paragraph at the end; it may have any characters. */
    public ChartPage text(String paragraph) {
        return with(new Text(paragraph));
    }

    /** This with a chart at the end. */
    public ChartPage chart(Chart chart) {
        return with(new Plot(chart));
    }

    private ChartPage with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new ChartPage(title, more);
    }

    /** What is on the page, for programs. */
    public String json() {
        return JsonText.of(this::write);
    }

    /** The page. */
    public String html() {
        return HtmlPage.of(title, json());
    }

    /**
     * Writes the page into a file, making its folders.
     *
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void write(Path file) {
        HtmlPage.write(file, html());
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", "charts");
        json.writeStringField("title", title);
        json.writeArrayFieldStart("parts");
        for (Part part : parts) {
            json.writeStartObject();
            if (part instanceof Text text) {
                json.writeStringField("text", text.text());
            } else if (part instanceof Plot plot) {
                json.writeFieldName("chart");
                plot.chart().write(json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
