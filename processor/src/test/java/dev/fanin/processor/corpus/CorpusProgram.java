package dev.fanin.processor.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A program of one file: its main class is named as the file, and has a static method {@code run}. */
record CorpusProgram(String name, String text) {

    /** All programs of a folder of resources that end in the extension, by name. */
    static List<CorpusProgram> in(String folder, String extension) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .map(file -> of(file, extension))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusProgram of(Path file, String extension) {
        try {
            String name = file.getFileName().toString().replace(extension, "");
            return new CorpusProgram(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String folder) {
        try {
            return Path.of(Objects.requireNonNull(CorpusProgram.class.getResource(folder), folder)
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Each program has a package of its own, so that all can be compiled at once. */
    String mainClass() {
        return name.toLowerCase(Locale.ROOT) + "." + name;
    }

    /** The text with its package, which goes on the first line so that the lines keep their numbers. */
    String source() {
        return "package " + name.toLowerCase(Locale.ROOT) + "; " + text;
    }

    /** The lines that end in the marker, with what stands behind it: {@code // ERROR THROWS}. */
    SortedMap<Long, String> marked(String marker) {
        SortedMap<Long, String> marked = new TreeMap<>();
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int line = 1; line <= lines.size(); line++) {
            int at = lines.get(line - 1).indexOf("// " + marker);
            if (at >= 0) {
                String behind = lines.get(line - 1).substring(at + marker.length() + 3);
                marked.putAll(Map.of((long) line, behind.strip()));
            }
        }
        return marked;
    }
}
