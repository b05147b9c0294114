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
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What docs/porting.md writes with annotations compiles as it stands there. */
class PortingTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Annotations whose members have values; those that only name their members, or leave them open, are no code. */
    private static final Pattern WHOLE =
            Pattern.compile("(@\\w+(\\((\\w+ = [^=()]+(, )?)+\\)|\\(\"[^\"]+\"\\)|\\(\\{[^}]+}\\)|\\(\\d+\\))? ?)+");

    private static final Set<String> PLACEHOLDERS = Set.of("a", "b", "c", "m", "s", "v", "mean", "std", "scale");

    /** Their members have no defaults. */
    private static final Set<String> NAMED_ONLY = Set.of("@Blocks", "@Scale");

    private static final List<String> LAYOUTS = List.of("@Fans", "@Blocks", "@Scale");

    @TestFactory
    List<DynamicTest> annotations_compile() throws IOException {
        return annotations().stream()
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertThat(compile(text)).succeededWithoutWarnings()))
                .toList();
    }

    @Test
    void page_isRead() throws IOException {
        assertThat(annotations())
                .hasSizeGreaterThan(35)
                .contains("@Xavier @Scale(\"0.67 * layers ^ -0.25\")", "@Fans(in = 0, out = 1)");
    }

    private static Set<String> annotations() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "porting.md"))
                .replace("\r\n", " ")
                .replace("\n", " ");
        return CODE.matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .filter(text -> WHOLE.matcher(text).matches())
                .filter(PortingTest::hasValues)
                .collect(Collectors.toSet());
    }

    private static boolean hasValues(String text) {
        boolean open = Pattern.compile("= ([\\w.]+)")
                .matcher(text)
                .results()
                .anyMatch(result -> PLACEHOLDERS.contains(result.group(1))
                        || result.group(1).startsWith("..."));
        return !open && !NAMED_ONLY.contains(text);
    }

    /** On a kernel of a model with the names that the page's formulas and groups use; a layout alone stands with @Lecun. */
    private static Compilation compile(String annotations) {
        boolean layoutOnly = LAYOUTS.stream().anyMatch(annotations::startsWith);
        return Compiler.javac()
                .withProcessors(new FaninProcessor())
                .compile(JavaFileObjects.forSourceString(
                        "Ported",
                        """
                        import dev.fanin.*;
                        import static dev.fanin.Distribution.*;
                        import static dev.fanin.FanMode.*;
                        import static dev.fanin.Nonlinearity.*;
                        import org.nd4j.linalg.api.ndarray.INDArray;

                        @Model
                        @SuppressWarnings("lint.unused")
                        record Ported(int in, int out, int layers, int width, int channels,
                            @Lecun @Shape({"in", "out"}) INDArray weight,
                            %s @Shape(%s) INDArray ported) {}
                        """
                                .formatted((layoutOnly ? "@Lecun " : "") + annotations, shape(annotations))));
    }

    private static String shape(String annotations) {
        boolean kernel = annotations.contains("@Dirac")
                || annotations.contains("@DeltaOrthogonal")
                || annotations.contains("batch")
                || annotations.contains("groups");
        return kernel ? "{\"channels\", \"channels\", \"12\", \"12\"}" : "{\"12\", \"12\"}";
    }
}
