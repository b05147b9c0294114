package dev.fanin.benchmarks;

import dev.fanin.benchmarks.CompileTrial.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What checking bodies costs: the CPU time of compiling classes of ten methods with javac alone, with the processor but
 * without its checker ({@code -Afanin.shapes=off}), and with all of it. Every virtual machine is new, as Maven forks them;
 * its first compilation is the cold one, the last ones are warm. The parts take turns.
 *
 * <p>{@code java -cp <class path of benchmarks> dev.fanin.benchmarks.FlowCost 200 400 800 400-plain}
 */
public final class FlowCost {

    private static final int MACHINES = 3;
    private static final int COMPILATIONS = 10;
    private static final int WARM_UP = 6;

    private FlowCost() {}

    public static void main(String[] arguments) throws IOException {
        System.out.printf(
                "%-24s %9s %8s %10s %9s %9s%n", "", "classes", "javac ms", "processor", "checker", "on javac");
        for (String classes : arguments) {
            new FlowCost().measure(classes);
        }
    }

    /** What one virtual machine says: CPU milliseconds of its compiler's thread and of all of it. */
    private record Times(double coldThread, double cold, double warmThread, double warm) {

        static Times of(List<String> lines) {
            double[][] all = lines.stream()
                    .map(line -> Arrays.stream(line.split(" "))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
            double[][] last = Arrays.copyOfRange(all, WARM_UP, all.length);
            return new Times(all[0][0], all[0][1], median(last, 0), median(last, 1));
        }

        private static double median(double[][] rows, int column) {
            return FlowCost.median(
                    Arrays.stream(rows).mapToDouble(row -> row[column]).toArray());
        }
    }

    private final Map<Part, List<Times>> times = new EnumMap<>(Part.class);

    private void measure(String classes) throws IOException {
        Path generated = Files.createTempDirectory("generated");
        CompileTrial.write(classes, generated);
        for (int machine = 0; machine < MACHINES; machine++) {
            for (Part part : Part.values()) {
                times.computeIfAbsent(part, first -> new ArrayList<>()).add(run(part, classes, generated));
            }
        }
        print("one cold javac, thread", classes, Times::coldThread);
        print("one cold javac, process", classes, Times::cold);
        print("warm, thread", classes, Times::warmThread);
        print("warm, process", classes, Times::warm);
    }

    private static Times run(Part part, String classes, Path generated) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompileTrial.class.getName(),
                        part.name(),
                        classes,
                        Integer.toString(COMPILATIONS),
                        generated.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return Times.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList());
    }

    private void print(String what, String classes, ToDoubleFunction<Times> time) {
        double javac = median(Part.JAVAC, time);
        double processor = median(Part.PROCESSOR, time) - javac;
        double checker = median(Part.CHECKER, time) - median(Part.PROCESSOR, time);
        System.out.printf(
                "%-24s %9s %8.0f %10.0f %9.0f %8.1f%%%n",
                what, classes, javac, processor, checker, 100 * checker / javac);
    }

    private double median(Part part, ToDoubleFunction<Times> time) {
        return median(
                times.getOrDefault(part, List.of()).stream().mapToDouble(time).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
