package dev.fanin.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The model of the README says what the README says it says. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```(java|text)\n(.*?)```");

    private static final String IMPORTS =
            """
            import dev.fanin.*;
            import org.nd4j.linalg.api.ndarray.INDArray;
            import org.nd4j.linalg.ops.transforms.Transforms;

            """;

    @Test
    void firstModel_hasTheErrorThatIsShown() throws IOException {
        List<String> blocks = blocks();
        String shown = blocks.get(1).lines().skip(3).map(line -> line + "\n").reduce("", String::concat);

        Compilation compilation = compile(blocks.get(0));

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(22);
        assertThat(compilation.errors().get(0).getMessage(Locale.ROOT))
                .startsWith(blocks.get(1).lines().findFirst().orElseThrow().replace("Mlp.java:22: error: ", ""))
                .endsWith(shown.stripTrailing());
    }

    @Test
    void firstModel_mended_compiles() throws IOException {
        assertThat(compile(blocks().get(0).replace("4 * hidden", "hidden"))).succeededWithoutWarnings();
    }

    private static Compilation compile(String model) {
        return Compiler.javac()
                .withProcessors(new FaninProcessor())
                .compile(JavaFileObjects.forSourceString("Mlp", IMPORTS + model));
    }

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("..", "README.md")).replace("\r\n", "\n"))
                .results()
                .map((MatchResult result) -> result.group(2))
                .toList();
    }
}
