package dev.fanin.benchmarks;

import dev.fanin.processor.FaninProcessor;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the processor costs while compiling: the median time to compile many models with it, minus the median for the
 * same sources and what it generates, with {@code -proc:none}. In memory, the two in turn.
 *
 * <p>{@code mvn -q -pl benchmarks -am verify -DskipTests exec:java -Dexec.mainClass=dev.fanin.benchmarks.CompileCost}
 */
public final class CompileCost {

    private static final int MODELS = 1000;
    private static final int WARM_UP = 4;
    private static final int RUNS = 15;

    private CompileCost() {}

    public static void main(String[] arguments) {
        List<MemorySource> models = new ArrayList<>();
        for (int i = 0; i < MODELS; i++) {
            models.add(model(i));
        }
        List<MemorySource> all = new ArrayList<>(models);
        all.addAll(new InMemoryCompiler(new FaninProcessor()).compile(models).sources());
        double[] with = new double[RUNS];
        double[] without = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            double own = seconds(() -> new InMemoryCompiler(new FaninProcessor()).compile(models));
            double bare = seconds(() -> new InMemoryCompiler().compile(all));
            if (run >= 0) {
                with[run] = own;
                without[run] = bare;
            }
        }
        report(System.out, median(with), median(without));
    }

    /** Eight parameters, as the protocol of other processors' figures has it. */
    private static MemorySource model(int number) {
        String name = "Model" + number;
        return new MemorySource(
                "many." + name,
                """
                package many;

                import dev.fanin.*;
                import org.nd4j.linalg.api.ndarray.INDArray;

                @Model
                public class %1$s {
                  final int in;
                  final int hidden;
                  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
                  @Zeros @Shape("hidden") INDArray b1;
                  @Kaiming @Shape({"hidden", "2 * hidden"}) INDArray w2;
                  @Zeros @Shape("2 * hidden") INDArray b2;
                  @Orthogonal @Shape({"hidden", "hidden"}) INDArray w3;
                  @Ones @Shape("hidden") INDArray b3;
                  @Xavier @Shape({"hidden", "10"}) INDArray w4;
                  @Zeros @Shape("10") INDArray b4;

                  %1$s(int in, int hidden) {
                    this.in = in;
                    this.hidden = hidden;
                  }
                }
                """
                        .formatted(name));
    }

    private static double seconds(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) * 1e-9;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static void report(PrintStream out, double with, double without) {
        out.printf("%d models, median of %d runs%n", MODELS, RUNS);
        out.printf("with the processor      %.3f s%n", with);
        out.printf("without, pre-generated  %.3f s%n", without);
        out.printf("own cost of a model     %.3f ms%n", (with - without) * 1e3 / MODELS);
    }
}
