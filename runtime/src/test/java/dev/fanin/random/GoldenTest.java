package dev.fanin.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bits are a promise: a change here is a breaking change, and a new {@link Key#VERSION}. */
class GoldenTest {

    @Test
    void everyStream_hasItsBits() {
        assertThat(Golden.all().stream().map(Golden::line)).containsExactlyElementsOf(known(Integer.MAX_VALUE));
    }

    /** Without vectors, with short and with long ones; without the optimising compiler, and without any. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-XX:UseAVX=0, 400",
        "-XX:UseAVX=2, 400",
        "-XX:UseAVX=3, 400",
        "-XX:-UseFMA, 400",
        "-XX:TieredStopAtLevel=1, 400",
        "-Xint, 1"
    })
    void everyStream_hasItsBits_underOtherFlags(String flag, int chunks) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        flag,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Golden.class.getName(),
                        Integer.toString(chunks))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed.lines().filter(line -> !line.contains("warning"))).containsExactlyElementsOf(known(chunks));
    }

    private static List<String> known(int chunks) {
        return DataFile.cases("golden.txt").stream()
                .filter(line -> Integer.parseInt(line.get(1)) <= chunks)
                .map(line -> String.join(" ", line))
                .toList();
    }
}
