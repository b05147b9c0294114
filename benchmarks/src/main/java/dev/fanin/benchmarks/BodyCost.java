package dev.fanin.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How long checking one body takes that is hard on the checker: CPU milliseconds, the first time in this virtual machine,
 * which has checked other code by then, and once it is warm.
 *
 * <p>{@code java -cp <class path of benchmarks> dev.fanin.benchmarks.BodyCost}
 */
public final class BodyCost {

    private static final int ROUNDS = 30;

    private BodyCost() {}

    public static void main(String[] arguments) {
        milliseconds(TenMethods.classes(100));
        System.out.printf("%-28s %9s %9s%n", "body", "first ms", "warm ms");
        for (Map.Entry<String, MemorySource> body : LongBodies.all().entrySet()) {
            double[] times = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                times[i] = milliseconds(List.of(body.getValue()));
            }
            double[] warm = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
            Arrays.sort(warm);
            System.out.printf("%-28s %9.1f %9.1f%n", body.getKey(), times[0], warm[warm.length / 2]);
        }
    }

    private static double milliseconds(List<MemorySource> sources) {
        TimedProcessor timed = new TimedProcessor();
        new InMemoryCompiler(timed).compile(sources);
        return timed.total() * 1e-6;
    }
}
