package dev.fanin.benchmarks;

import dev.fanin.Initialization;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import org.nd4j.linalg.factory.Nd4j;

/** The first fill of a Java virtual machine: milliseconds for a million normals, after ND4J has started. */
public final class ColdStart {
    private ColdStart() {}

    /** Prints two numbers; start it several times and take the median. */
    public static void main(String[] arguments) {
        long begin = System.nanoTime();
        Nd4j.create(3).addi(1);
        long started = System.nanoTime();
        Initialization.seed(42).make(Plan.of(Parameter.of("weight", new NormalInitializer(0, 1), 1000, 1000)));
        long filled = System.nanoTime();
        System.out.printf(
                "ND4J's start %.0f ms, a million normals %.1f ms%n",
                (started - begin) * 1e-6, (filled - started) * 1e-6);
    }
}
