package dev.fanin.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bits are a promise: a change here is a breaking change. */
class GoldenTest {

    @Test
    void everyMatrix_hasItsBits() throws IOException {
        assertThat(Golden.ALL.stream().map(Golden::line)).containsExactlyElementsOf(known(Integer.MAX_VALUE));
    }

    /** Without vectors, with short and with long ones, with those of the Vector API; without the optimising compiler, and without any. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-XX:UseAVX=0, 1000",
        "-XX:UseAVX=2, 1000",
        "-XX:UseAVX=3, 1000",
        "-XX:-UseFMA, 1000",
        "--add-modules=jdk.incubator.vector, 1000",
        "-XX:TieredStopAtLevel=1, 1000",
        "-Xint, 2"
    })
    void everyMatrix_hasItsBits_underOtherFlags(String flag, int work) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", flag, "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(Golden.class.getName());
        command.add(Integer.toString(work));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed.lines().filter(line -> !line.contains("warning"))).containsExactlyElementsOf(known(work));
    }

    private static List<String> known(int work) throws IOException {
        try (InputStream file = Objects.requireNonNull(GoldenTest.class.getResourceAsStream("golden.txt"))) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            return Golden.ALL.stream()
                    .filter(golden -> golden.work() <= work)
                    .map(golden -> lines.get(Golden.ALL.indexOf(golden)))
                    .toList();
        }
    }
}
