package dev.fanin.benchmarks;

import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import java.util.Arrays;
import java.util.List;

/** Slices of a few columns of a matrix, on one thread: nanoseconds an element. */
public final class CompareSlices {
    private static final int ROUNDS = 9;
    private static final long ELEMENTS = 400_000;
    private static final Initialization HOW = Initialization.seed(1).threads(1);

    private CompareSlices() {}

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) {
        List<Initializer> initializers = List.of(
                new UniformInitializer(0, 1),
                new NormalInitializer(0, 1),
                new TruncatedNormalInitializer(0, 1, -2, 2, false));
        System.out.println("| | columns | ns an element |");
        System.out.println("|---|---|---|");
        for (Initializer initializer : initializers) {
            for (long columns : new long[] {1, 4, 16, 64, 200, 1024}) {
                System.out.printf("| %s | %d | %.1f |%n", initializer, columns, nanoseconds(initializer, columns));
            }
        }
    }

    private static double nanoseconds(Initializer initializer, long columns) {
        Parameter matrix = Parameter.of("weight", initializer, 1_000_000, 10_000);
        long rows = ELEMENTS / columns;
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            HOW.slice(matrix, new long[] {5, 777}, new long[] {rows, columns}).close();
            times[round] = (double) (System.nanoTime() - begin) / (double) (rows * columns);
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
