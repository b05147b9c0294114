package dev.fanin.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WithoutChatterTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(new WithoutChatter(bytes), true, StandardCharsets.UTF_8);

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void lines_ofNd4j_areLeftOut() {
        out.println("one");
        out.println("Added differentiated op matmul_31");
        out.println("Added differentiated op relu");
        out.println("two é");

        assertThat(printed()).isEqualTo("one\ntwo é\n");
    }

    @Test
    void text_withoutAnEnd_isPassedOnWhenFlushed() {
        out.print("50 %");
        out.flush();

        assertThat(printed()).isEqualTo("50 %");
    }
}
