package dev.fanin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of operations that a project brings for its own methods. */
class ProjectOperationsTest {

    private static final String RESOURCE = "META-INF/fanin/operations.txt";

    private static final String TABLE =
            """
            types Layers
            twice : x[m, n] -> [2*m, n]
            glue  : x[m, n] y[m, k] -> [m, n + k]   ! shape.glue
            types Tower
            up    : x[m, n] int times -> [m, n*times]
            """;

    private static final String LAYERS =
            """
            import org.nd4j.linalg.api.ndarray.INDArray;
            class Layers {
              static INDArray twice(INDArray x) { return org.nd4j.linalg.factory.Nd4j.vstack(x, x); }
              static INDArray glue(INDArray x, INDArray y) { return org.nd4j.linalg.factory.Nd4j.hstack(x, y); }
            }
            class Tower {
              INDArray up(INDArray x, int times) { return org.nd4j.linalg.factory.Nd4j.tile(x, 1, times); }
            }
            """;

    private static final String USER =
            """
            import dev.fanin.*;
            import org.nd4j.linalg.api.ndarray.INDArray;
            class User {
              INDArray right(@Shape({"n", "4"}) INDArray x, Tower tower) {
                return Layers.twice(x).mmul(tower.up(x, 2).transpose().mmul(x).transpose());
              }
              INDArray glued(@Shape({"n", "4"}) INDArray x) {
                return Layers.glue(x, Layers.twice(x));
              }
              INDArray risen(@Shape({"n", "4"}) INDArray x, Tower tower) {
                return tower.up(x, 3).mmul(x);
              }
            }
            """;

    private static final String SAID =
            """
            User.java:8: error: [shape.glue] y has 2*n where x has n
                return Layers.glue(x, Layers.twice(x));
                                                  ^
              left   x          : [n, 4]      n   from x (User.java:7)
              right  twice(...) : [2*n, 4]    2*n from twice (User.java:8)
              never equal: sizes are at least 1
            User.java:11: error: [shape.mmul] inner sizes differ: 12 vs n
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("tables/META-INF/fanin"));
        Files.createDirectories(folder.resolve("out"));
    }

    @Test
    void table_onTheClassPath_isUsed() throws IOException {
        Files.writeString(folder.resolve("tables").resolve(RESOURCE), TABLE);

        assertThat(compile("-cp", classPath() + java.io.File.pathSeparator + "tables", "-d", "out"))
                .startsWith(SAID);
    }

    @Test
    void table_amongTheOutput_isUsed() throws IOException {
        Files.writeString(folder.resolve("tables").resolve(RESOURCE), TABLE);

        assertThat(compile("-cp", classPath(), "-d", "tables")).startsWith(SAID);
    }

    @Test
    void table_onTheSourcePath_isUsed() throws IOException {
        Files.writeString(folder.resolve("tables").resolve(RESOURCE), TABLE);

        assertThat(compile("-cp", classPath(), "-sourcepath", "tables", "-d", "out"))
                .startsWith(SAID);
    }

    @Test
    void table_ofTheOption_isUsed() throws IOException {
        Files.writeString(folder.resolve("own.operations"), TABLE);

        assertThat(compile("-cp", classPath(), "-Afanin.operations=own.operations", "-d", "out"))
                .startsWith(SAID);
    }

    @Test
    void noTable_leavesTheResultsUnknown() {
        assertThat(compile("-cp", classPath(), "-d", "out")).isEmpty();
    }

    @Test
    void table_thatCannotBeRead_saysWhereAndWhatIsExpected() throws IOException {
        Files.writeString(folder.resolve("own.operations"), "types Layers\ntwice : x[m, n] -> 2*m, n]\n");

        assertThat(compile("-cp", classPath(), "-Afanin.operations=own.operations", "-d", "out"))
                .startsWith("error: [operations.syntax] own.operations:2:26: expected a shape such as [m, n]");
    }

    @Test
    void option_withoutSuchAFile_saysSo() {
        assertThat(compile("-cp", classPath(), "-Afanin.operations=none.operations", "-d", "out"))
                .startsWith("error: [option.operations] -Afanin.operations names a file that cannot be read:"
                        + " none.operations\n");
    }

    @Test
    void names_thatNothingHas_areDoubted() throws IOException {
        Files.writeString(
                folder.resolve("own.operations"),
                "types Layer\ntwice : [m] -> [m]\ntypes Layers\nthrice : [m] -> [m]\n");

        assertThat(compile("-cp", classPath(), "-Afanin.operations=own.operations", "-d", "out"))
                .contains("warning: [operations.unknown] a table describes Layer, which is no class here\n")
                .contains("warning: [operations.unknown] Layers declares no method thrice\n");
    }

    private String compile(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-processor", FaninProcessor.class.getName()));
        arguments.addAll(Jdk.write(folder, Map.of("User.java", USER, "Layers.java", LAYERS)));
        return Jdk.current().run(folder, "javac", arguments).text();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
