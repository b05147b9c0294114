package dev.fanin.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * A program with a fault, in a folder named after its code. Beside {@code Fault.java} stand {@code Fault.txt}, all
 * that the compiler says, and {@code Fault.mended}, the same program without the fault.
 */
public record Fixture(Path file) {

    /** The programs with faulty declarations. */
    static List<Fixture> all() {
        return in("/problems");
    }

    static List<Fixture> in(String folder) {
        try (Stream<Path> files = Files.walk(path(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Fixture::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String folder) {
        URL url = Objects.requireNonNull(Fixture.class.getResource(folder), folder);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String code() {
        return file.getName(file.getNameCount() - 2).toString();
    }

    public String name() {
        return file.getFileName().toString().replace(".java", "");
    }

    boolean isRecord() {
        return read(".java").contains("\nrecord ");
    }

    public String read(String extension) {
        try {
            return Files.readString(file.resolveSibling(name() + extension)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the compiler says about the program of that extension: line, column and text of every error and warning. */
    String said(String extension) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new FaninProcessor())
                .withOptions("-Xlint:all,-processing")
                .compile(JavaFileObjects.forSourceString(name(), read(extension)));
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Fixture::text)
                .collect(Collectors.joining());
    }

    private static String text(Diagnostic<?> diagnostic) {
        return diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + ": "
                + diagnostic.getMessage(Locale.ROOT) + "\n";
    }

    @Override
    public String toString() {
        return code() + "/" + name();
    }
}
