package dev.fanin.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of all messages, made from the programs that show them: {@code docs/errors.md}. */
final class ErrorsPage {

    static final Path FILE = Path.of("..", "docs", "errors.md");

    private static final String HEAD =
            """
            # Messages

            Every message of the processor begins with a code in brackets. Each has a section here: what is wrong, a program
            that shows it, what the compiler says, and what would mend it. The programs are the project's own tests.

            `@SuppressWarnings("shape")` on a declaration silences what is said about bodies in it; `-Afanin.shapes=warn`
            makes warnings of those errors, `off` switches the check of bodies off, and `strict` also says where
            knowledge was lost.

            What depends on sizes that only the running program knows is checked by the generated code, before anything is
            made, and told in the same form: the line, the sizes in it and where they come from, and what would mend it.

            Two messages have no program to show. `[option.shapes]`: the value of `-Afanin.shapes` is none of those.
            `[model.unprocessed]`: annotation processing did not run, so nothing starts the parameters of a model. Since JDK 23
            a processor that is only on the class path does not run unasked: put `fanin-processor` on the processor path (in
            Maven, `annotationProcessorPaths`), or compile with `-proc:full`.

            """;

    private ErrorsPage() {}

    /** Writes the page anew: run it when a message has changed. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text());
    }

    static String text() {
        Map<String, Fixture> compiled = examples("/problems", "/bodies");
        Map<String, Fixture> run = examples("/running");
        return HEAD
                + Stream.concat(compiled.keySet().stream(), run.keySet().stream())
                        .distinct()
                        .sorted()
                        .map(code -> "## " + code + "\n\n"
                                + Stream.of(compiled.get(code), run.get(code))
                                        .filter(Objects::nonNull)
                                        .map(ErrorsPage::example)
                                        .collect(Collectors.joining("\nWhile it runs: ")))
                        .collect(Collectors.joining("\n"));
    }

    /** The first program of each code. */
    private static Map<String, Fixture> examples(String... folders) {
        Map<String, Fixture> examples = new TreeMap<>();
        Stream.of(folders)
                .flatMap(folder -> Fixture.in(folder).stream())
                .forEach(fixture -> examples.putIfAbsent(fixture.code(), fixture));
        return examples;
    }

    private static String example(Fixture fixture) {
        List<String> program = fixture.read(".java").lines().toList();
        return program.get(0).substring("// ".length()) + "\n\n"
                + block("java", source(program))
                + "\n" + block("text", said(fixture))
                + "\nMended:\n\n" + block("java", mended(program, fixture));
    }

    private static String block(String language, Stream<String> lines) {
        return "```" + language + "\n" + lines.map(line -> line + "\n").collect(Collectors.joining()) + "```\n";
    }

    private static Stream<String> source(List<String> program) {
        return program.stream()
                .skip(1)
                .filter(line -> !line.startsWith("import "))
                .dropWhile(String::isBlank)
                .map(line -> line.replaceAll("\\s*// (ERROR|WARNING|THROWS)", ""));
    }

    /** Without line and column, for the imports are left out. */
    private static Stream<String> said(Fixture fixture) {
        return fixture.read(".txt")
                .lines()
                .map(line -> line.replaceFirst("^[^\\[ ]*(\\d+:\\d+: )((error|warning): )?\\[", "["))
                .filter(line -> !line.isBlank());
    }

    /** The lines that the fault does not have. */
    private static Stream<String> mended(List<String> program, Fixture fixture) {
        List<String> faulty = source(program).toList();
        return source(fixture.read(".mended").lines().toList())
                .filter(line -> !faulty.contains(line) && !line.isBlank())
                .map(String::strip);
    }
}
