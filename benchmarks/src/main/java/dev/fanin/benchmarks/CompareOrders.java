package dev.fanin.benchmarks;

import dev.fanin.Initialization;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;

/** Normals in arrays of C and of Fortran order, in turn: medians in milliseconds. */
public final class CompareOrders {
    private static final int ROUNDS = 9;

    private static final List<long[]> SHAPES = List.of(
            new long[] {4096, 4096}, new long[] {50257, 768}, new long[] {16, 1_000_000}, new long[] {3, 3, 512, 512});

    private CompareOrders() {}

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) {
        System.out.println("| | 'c' | 'f' |");
        System.out.println("|---|---|---|");
        for (DataType type : List.of(DataType.FLOAT, DataType.DOUBLE, DataType.FLOAT16)) {
            for (long[] shape : SHAPES) {
                double[] inRows = new double[ROUNDS];
                double[] inColumns = new double[ROUNDS];
                for (int round = 0; round < ROUNDS; round++) {
                    inRows[round] = milliseconds(type, 'c', shape);
                    inColumns[round] = milliseconds(type, 'f', shape);
                }
                System.out.printf(
                        "| %s %s | %.1f | %.1f |%n", type, Arrays.toString(shape), median(inRows), median(inColumns));
            }
        }
    }

    private static double milliseconds(DataType type, char order, long[] shape) {
        Plan plan = Plan.of(Parameter.of("weight", new NormalInitializer(0, 1), shape));
        Initialization how = Initialization.seed(1).dataType(type).order(order);
        long begin = System.nanoTime();
        how.make(plan).array("weight").close();
        return (System.nanoTime() - begin) * 1e-6;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
