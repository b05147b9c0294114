package dev.fanin.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page around JSON: the template with style, scripts and data in it.
 *
 * @since 0.1
 */
public final class HtmlPage {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private static final List<String> STYLES = List.of("uPlot.min.css", "page.css");

    /** In the order in which they need each other. */
    private static final List<String> SCRIPTS = List.of(
            "uPlot.iife.min.js",
            "document.js",
            "chart.js",
            "table.js",
            "verdict.js",
            "parameters.js",
            "signals.js",
            "page.js");

    private HtmlPage() {}

    /**
     * A page that shows what its data says.
     *
     * @param json an object whose {@code kind} says how to show it
     */
    public static String of(String title, String json) {
        Map<String, String> parts = Map.of(
                "title",
                escaped(title),
                "license",
                resource("LICENSE"),
                "style",
                STYLES.stream().map(HtmlPage::resource).collect(Collectors.joining("\n")),
                "data",
                // Only strings have a <, and none of them may close the element.
                json.replace("<", "\\u003c"),
                "script",
                SCRIPTS.stream().map(HtmlPage::resource).collect(Collectors.joining("\n")));
        return PLACE.matcher(resource("page.html"))
                .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), "")));
    }

    /**
     * Writes a text into a file, making its folders.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String resource(String name) {
        try (InputStream stream = HtmlPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the jar of fanin-runtime lacks " + name);
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
