package dev.fanin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code -proc:only} the compiler never comes to the bodies; all else is as ever. */
class ProcessingOnlyTest {

    private static final String NOTE =
            """
            Note: [fanin] the compiler only processes annotations: declarations are checked, the bodies of methods are not
            """;

    @TempDir
    Path folder;

    static List<Named<Supplier<Jdk>>> jdks() {
        return List.of(Named.of("current", Jdk::current), Named.of("recent", Jdk::recent));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void faultyDeclaration_isToldAtTheEnd(Supplier<Jdk> jdk) {
        Jdk.Said said = compile(jdk.get(), model("int width;", "width"));

        assertThat(said.text())
                .startsWith("Model.java:5: error: [size.not-final] the size width is not final, so it may change\n")
                .contains("\n  help: declare it final\n")
                .endsWith(NOTE);
        assertThat(said.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void faultyBody_isNotedAsUnchecked(Supplier<Jdk> jdk) {
        Jdk.Said said = compile(jdk.get(), model("final int width = 3;", "width + 1"));

        assertThat(said).isEqualTo(new Jdk.Said(0, NOTE));
        assertThat(folder.resolve("ModelParameters.java")).exists();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void bodiesSwitchedOff_areNotWorthANote(Supplier<Jdk> jdk) {
        assertThat(compile(jdk.get(), model("final int width = 3;", "4"), "-Afanin.shapes=off"))
                .isEqualTo(new Jdk.Said(0, ""));
    }

    private Jdk.Said compile(Jdk jdk, String model, String... options) {
        List<String> all = new ArrayList<>(List.of("-proc:only", "-processor", FaninProcessor.class.getName()));
        all.addAll(List.of(options));
        return jdk.compile(folder, Map.of("Model.java", model), all.toArray(String[]::new));
    }

    private static String model(String size, String rows) {
        return """
                import dev.fanin.*;
                import org.nd4j.linalg.api.ndarray.INDArray;
                @dev.fanin.Model class Model {
                  %s
                  @Xavier @Shape({"width", "4"}) INDArray w;
                  INDArray run(@Shape({"n", "%s"}) INDArray x) { return x.mmul(w); }
                }
                """
                .formatted(size, rows);
    }
}
