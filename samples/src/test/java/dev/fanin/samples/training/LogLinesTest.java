package dev.fanin.samples.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LogLinesTest {
    @Test
    void line_again_isLeftOut() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LogLines lines = new LogLines(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        lines.accept("half");
        lines.accept("all");
        lines.accept("all");

        assertThat(bytes.toString(StandardCharsets.UTF_8)).hasLineCount(2);
    }
}
