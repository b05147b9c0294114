package dev.fanin.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs with one fault each, in a folder named after the code of its message. Beside {@code Fault.java} stand
 * {@code Fault.txt}, all that the compiler says, and {@code Fault.mended}, the same program without the fault.
 */
final class BodyFixturesTest {

    @TestFactory
    Stream<DynamicTest> everyFaultIsReportedInFull() throws IOException {
        return faults().map(fault -> DynamicTest.dynamicTest(name(fault), () -> {
            String said = Compiled.of(
                            Map.of(fault.getFileName().toString(), Files.readString(fault)), "-Afanin.shapes=strict")
                    .text();
            assertThat(said).contains("[" + code(fault) + "]");
            assertThat(said + "\n").isEqualTo(Files.readString(beside(fault, ".txt")));
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyMendedProgramIsClean() throws IOException {
        return faults().map(fault -> DynamicTest.dynamicTest(name(fault), () -> {
            String mended = Files.readString(beside(fault, ".mended"));
            assertThat(Compiled.of(Map.of(fault.getFileName().toString(), mended))
                            .text())
                    .isEmpty();
        }));
    }

    @Test
    void everyFaultIsMarkedOnItsLine() throws IOException {
        for (Path fault : faults().toList()) {
            List<String> lines = Files.readAllLines(fault);
            String said = Files.readString(beside(fault, ".txt"));
            for (int line = 1; line <= lines.size(); line++) {
                boolean marked = lines.get(line - 1).contains("// ERROR")
                        || lines.get(line - 1).contains("// WARNING");
                assertThat(said.contains(fault.getFileName() + ":" + line + ":"))
                        .as("%s:%d", fault, line)
                        .isEqualTo(marked);
            }
        }
    }

    private static Stream<Path> faults() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        }
    }

    private static Path folder() {
        URL folder = Objects.requireNonNull(BodyFixturesTest.class.getResource("/bodies"), "the fixtures");
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path beside(Path fault, String extension) {
        return fault.resolveSibling(fault.getFileName().toString().replace(".java", extension));
    }

    private static String code(Path fault) {
        return fault.getName(fault.getNameCount() - 2).toString();
    }

    private static String name(Path fault) {
        return code(fault) + "/" + fault.getFileName();
    }
}
