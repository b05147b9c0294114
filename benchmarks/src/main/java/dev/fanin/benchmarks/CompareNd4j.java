package dev.fanin.benchmarks;

import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.UniformInitializer;
import java.util.Arrays;
import java.util.function.LongFunction;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Fanin beside ND4J's own random numbers, in turn in one run: 1e7 floats into fresh arrays, medians and ratios. */
public final class CompareNd4j {
    private static final long COUNT = 10_000_000;
    private static final int ROUNDS = 31;
    private static final int WARM = 10;

    private CompareNd4j() {}

    /** Prints a table in Markdown; OMP_NUM_THREADS says how many threads ND4J takes. */
    public static void main(String[] arguments) {
        System.out.println("| | threads | ND4J ms | Fanin ms | times faster |");
        System.out.println("|---|---|---|---|---|");
        for (String threads : arguments) {
            int count = Integer.parseInt(threads);
            compare("rand", count, seed -> Nd4j.rand(DataType.FLOAT, COUNT), new UniformInitializer(0, 1));
            compare("randn", count, seed -> Nd4j.randn(DataType.FLOAT, COUNT), new NormalInitializer(0, 1));
        }
    }

    private static void compare(String name, int threads, LongFunction<INDArray> nd4j, Initializer initializer) {
        Plan plan = Plan.of(Parameter.of("weight", initializer, COUNT));
        LongFunction<INDArray> fanin =
                seed -> Initialization.seed(seed).threads(threads).make(plan).array("weight");
        double[] theirs = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        for (int round = 0; round < WARM + ROUNDS; round++) {
            double their = milliseconds(nd4j, round);
            double our = milliseconds(fanin, round);
            if (round >= WARM) {
                theirs[round - WARM] = their;
                ours[round - WARM] = our;
            }
        }
        Arrays.sort(theirs);
        Arrays.sort(ours);
        double their = theirs[ROUNDS / 2];
        double our = ours[ROUNDS / 2];
        System.out.printf("| Nd4j.%s | %d | %.1f | %.1f | %.2f |%n", name, threads, their, our, their / our);
    }

    private static double milliseconds(LongFunction<INDArray> make, long seed) {
        long begin = System.nanoTime();
        INDArray made = make.apply(seed);
        double milliseconds = (System.nanoTime() - begin) * 1e-6;
        made.close();
        return milliseconds;
    }
}
