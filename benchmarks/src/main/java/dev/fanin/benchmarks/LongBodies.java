package dev.fanin.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Classes of one method each that are hard on an abstract interpreter: long, deep, wide. */
final class LongBodies {

    private LongBodies() {}

    /** The classes, by what is hard about them. */
    static Map<String, MemorySource> all() {
        Map<String, MemorySource> all = new LinkedHashMap<>();
        all.put("2000 statements", body("Statements", lines(2000, i -> "x = x.mul(2).mmul(u);")));
        all.put("one call of 700", body("Chain", "x = x" + ".mmul(u)".repeat(700) + ";"));
        all.put("loops 9 deep", body("Loops", nested(9, "for (int i%d = 0; i%d < k; i%d++) {", "x = x.mmul(u);")));
        all.put("branches 60 deep", body("Branches", nested(60, "if (k > %d) {", "x = x.mmul(u);")));
        all.put("400 branches in a row", body("Row", lines(400, i -> "if (k > " + i + ") { x = x.mmul(u); }")));
        all.put("150 variables, 150 ifs", body("Wide", wide(150)));
        all.put("growing sizes", body("Sizes", "int a = k; " + lines(300, i -> "a = a * (k + " + i + ");")));
        all.put(
                "switch of 500 cases",
                body("Cases", "switch (k) { " + lines(500, i -> "case " + i + ": x = x.mul(2);") + " }"));
        all.put("lambdas 12 deep", body("Lambdas", lambdas(12)));
        return all;
    }

    private static String wide(int count) {
        return lines(count, i -> "INDArray v" + i + " = x.mul(2);")
                + lines(count, i -> "if (k > " + i + ") { v" + i + " = v" + i + ".mmul(u); }");
    }

    private static String lambdas(int depth) {
        String head = "java.util.function.UnaryOperator<INDArray> f%d = a%d -> {";
        return nested(depth, head, "return input.mmul(u);")
                .replace(" }", " }; return input;")
                .replaceFirst(" return input;$", "");
    }

    private static String nested(int depth, String head, String inside) {
        return IntStream.range(0, depth)
                        .mapToObj(i -> head.replace("%d", Integer.toString(i)))
                        .collect(Collectors.joining("\n"))
                + inside
                + " }".repeat(depth);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static MemorySource body(String name, String statements) {
        return new MemorySource(
                "hard." + name,
                """
                package hard;

                import dev.fanin.*;
                import org.nd4j.linalg.api.ndarray.INDArray;

                @Model
                class %s {
                  final int width = 8;
                  @Xavier @Shape({"width", "width"}) INDArray u;

                  INDArray run(INDArray input, int k) {
                    INDArray x = input.mmul(u);
                    %s
                    return x;
                  }
                }
                """
                        .formatted(name, statements));
    }
}
