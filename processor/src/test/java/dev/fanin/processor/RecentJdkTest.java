package dev.fanin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.processor.flow.BodyRetelling;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A newer javac says the same, letter for letter, at the same line and column. */
class RecentJdkTest {

    @Test
    void declarations_areToldAlike() {
        assertThat(retold(Retelling.class)).isEqualTo(Retelling.expected("/problems"));
    }

    @Test
    void bodies_areToldAlike() {
        assertThat(retold(BodyRetelling.class)).isEqualTo(Retelling.expected("/bodies"));
    }

    private static String retold(Class<?> program) {
        return Jdk.recent()
                .run(Path.of("").toAbsolutePath(), "java", List.of("-cp", Jdk.classPath(), program.getName()))
                .text();
    }
}
