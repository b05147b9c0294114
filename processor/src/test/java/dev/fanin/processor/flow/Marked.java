package dev.fanin.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Programs whose faulty lines, and no others, carry the comment {@code // ERROR}. */
final class Marked {

    private static final String MODEL =
            """
            import dev.fanin.*;
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;
            import org.nd4j.autodiff.samediff.*;
            import org.nd4j.linalg.api.buffer.DataType;
            import org.nd4j.linalg.api.ndarray.INDArray;
            import org.nd4j.linalg.factory.Nd4j;
            import org.nd4j.linalg.indexing.*;
            import org.nd4j.linalg.ops.transforms.Transforms;

            @Model
            @SuppressWarnings("lint.unused")
            class Subject {
              static final int TEN = 10;
              final int in;
              final int out;
              @Xavier @Shape({"in", "out"}) INDArray w;
              @Xavier @Shape({"out", "out"}) INDArray u;
              @Xavier @Shape({"out", "in"}) INDArray v;
              @Zeros @Shape("out") INDArray b;

              Subject(int in, int out) {
                this.in = in;
                this.out = out;
              }

            %s
            }
            """;

    private Marked() {}

    /** Members of a model with {@code w [in, out], u [out, out], v [out, in], b [out]}. */
    static void members(String members) {
        program(MODEL.formatted(members));
    }

    /** The body of a method of that model, with {@code x [n, in], h [n, out]} and an {@code int k} nobody knows. */
    static void body(String statements) {
        program(bodyOf(statements));
    }

    static String bodyOf(String statements) {
        return MODEL.formatted(
                """
                void run(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray h, int k, boolean flag) throws Exception {
                %s
                }
                """
                        .formatted(statements));
    }

    static void program(String text) {
        Compiled compiled = Compiled.of(Map.of("Subject.java", text));
        SortedSet<Long> found = new TreeSet<>();
        compiled.diagnostics().forEach(diagnostic -> found.add(diagnostic.getLineNumber()));
        SortedSet<Long> marked = new TreeSet<>();
        String[] lines = text.split("\n", -1);
        for (int line = 1; line <= lines.length; line++) {
            if (lines[line - 1].contains("// ERROR")) {
                marked.add((long) line);
            }
        }
        assertThat(found)
                .as("%s\n%s", String.join("\n", Arrays.asList(lines)), compiled.text())
                .isEqualTo(marked);
    }
}
