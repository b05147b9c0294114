package dev.fanin.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Since JDK 23 a processor that is only on the class path does not run unless asked, and javac does not say so. */
class MissedProcessingTest {

    private static final String MODEL =
            """
            package a;
            import dev.fanin.*;
            import org.nd4j.linalg.api.ndarray.INDArray;
            class Outer {
              @Model static class Net {
                @Ones @Shape("2") INDArray w;
                Net() { Outer_NetParameters.initialize(this, 7); }
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void unprocessedModel_isAnErrorBeforeAllOthers() {
        Jdk.Said said = Jdk.recent().compile(folder, Map.of("Outer.java", MODEL));

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text())
                .startsWith(
                        """
                        Outer.java:5: error: [model.unprocessed] annotation processing did not run, so nothing starts the parameters of Net
                          @Model static class Net {
                          ^
                          help: put fanin-processor on the processor path (in Maven, annotationProcessorPaths), or compile with -proc:full
                        Outer.java:7: error: cannot find symbol
                        """);
    }

    @Test
    void processedModel_isFine() {
        assertThat(Jdk.recent().compile(folder, Map.of("Outer.java", MODEL), "-proc:full"))
                .isEqualTo(new Jdk.Said(0, ""));
    }

    @Test
    void faultyModel_hasItsOwnErrorsOnly() {
        String faulty = MODEL.replace("\"2\"", "\"size\"");

        assertThat(Jdk.recent()
                        .compile(folder, Map.of("Outer.java", faulty), "-proc:full")
                        .text())
                .contains("[size.unknown-name]")
                .endsWith("\n1 error\n");
    }

    @Test
    void sourcesThatAreGeneratedAlready_areFine() {
        Jdk jdk = Jdk.recent();
        jdk.compile(folder, Map.of("Outer.java", MODEL), "-proc:only", "-s", folder.toString());

        assertThat(jdk.compile(folder, Map.of("Outer.java", MODEL), "-proc:none", "-sourcepath", folder.toString()))
                .isEqualTo(new Jdk.Said(0, ""));
    }

    @Test
    void otherModels_areNotOurs() {
        String other = "@interface Model {} @Model class A { @Model static class B {} }";

        assertThat(Jdk.recent().compile(folder, Map.of("A.java", other))).isEqualTo(new Jdk.Said(0, ""));
    }

    @Test
    void beforeJdk23_processorsRunUnasked() {
        assumeTrue(Runtime.version().feature() < 23, "the tests run on JDK 23 or above");

        assertThat(Jdk.current().compile(folder, Map.of("Outer.java", MODEL))).isEqualTo(new Jdk.Said(0, ""));
    }
}
