package dev.fanin.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What checking bodies costs: the CPU time of the checker inside a compilation beside the rest of it, javac's, for 100 to
 * 800 classes of ten methods; and the longest body among some made to be long. Each compilation is a new JVM, as Maven
 * forks them; times are of the compiler's thread, so that neither other work nor the JIT counts.
 *
 * <p>{@code java -cp <class path of benchmarks> dev.fanin.benchmarks.FlowCost}
 */
public final class FlowCost {

    private static final int[] CLASSES = {100, 200, 400, 800};
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 30;

    private FlowCost() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 1) {
            System.out.println(measure(Integer.parseInt(arguments[0])));
            return;
        }
        System.out.printf("%8s %8s %9s %9s %9s%n", "classes", "lines", "javac s", "checker s", "share");
        for (int classes : CLASSES) {
            Cost cost = median(classes);
            System.out.printf(
                    "%8d %8d %9.2f %9.2f %8.1f%%%n",
                    classes, cost.lines, cost.javac, cost.checker, 100 * cost.checker / cost.javac);
        }
        System.out.printf("%n%-24s %9s %9s%n", "body", "first ms", "warm ms");
        for (Map.Entry<String, MemorySource> body : LongBodies.all().entrySet()) {
            System.out.printf("%-24s %s%n", body.getKey(), longest(body.getValue()));
        }
    }

    /** CPU seconds of one compilation. */
    private record Cost(int lines, double javac, double checker) {

        static Cost parse(String line) {
            String[] parts = line.trim().split(" ");
            return new Cost(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
        }

        @Override
        public String toString() {
            return lines + " " + javac + " " + checker;
        }
    }

    private static Cost median(int classes) throws IOException {
        List<Cost> costs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            costs.add(Cost.parse(inNewMachine(classes)));
        }
        return new Cost(
                costs.get(0).lines,
                median(costs.stream().mapToDouble(Cost::javac).toArray()),
                median(costs.stream().mapToDouble(Cost::checker).toArray()));
    }

    private static String inNewMachine(int classes) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FlowCost.class.getName(),
                        Integer.toString(classes))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Cost measure(int classes) {
        List<MemorySource> sources = new ArrayList<>();
        int lines = 0;
        for (int i = 0; i < classes; i++) {
            String text = TenMethods.text(i);
            lines += (int) text.lines().count();
            sources.add(new MemorySource("many." + TenMethods.name(i), text));
        }
        TimedProcessor timed = new TimedProcessor();
        long before = cpu();
        new InMemoryCompiler(timed).compile(sources);
        double all = (cpu() - before) * 1e-9;
        return new Cost(lines, all - timed.total() * 1e-9, timed.total() * 1e-9);
    }

    /** The first time in this JVM, which has checked other code by now, and once it is warm. */
    private static String longest(MemorySource source) {
        double[] times = new double[WARM_UP];
        for (int i = 0; i < WARM_UP; i++) {
            TimedProcessor timed = new TimedProcessor();
            new InMemoryCompiler(timed).compile(List.of(source));
            times[i] = timed.total() * 1e-6;
        }
        double first = times[0];
        return String.format("%9.1f %9.1f", first, median(Arrays.copyOfRange(times, WARM_UP / 2, WARM_UP)));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
