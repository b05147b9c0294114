package dev.fanin.benchmarks.gpt;

import dev.fanin.Initialization;
import dev.fanin.array.Parameters;
import dev.fanin.safetensors.Safetensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a GPT of 124 million parameters costs: the time and the memory to start it, the speed of its file.
 *
 * <p>The first argument is the directory of the file.
 */
public final class GptCost {

    private static final int WARM_UP = 3;
    private static final int RUNS = 9;

    private GptCost() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0], "gpt.safetensors");
        // ND4J itself is not what is measured.
        close(GptParameters.create(97, 8, 12, 3, 0));
        ResidentMemory before = ResidentMemory.now();
        ResidentMemory.forgetPeak();
        Gpt gpt = gpt(42);
        double peak = ResidentMemory.now().peak();
        Map<String, INDArray> arrays = GptParameters.named(gpt);
        double own = Parameters.bytes(arrays);
        System.out.printf("%,d parameters, %.0f MB%n", Parameters.count(arrays), own / 1e6);
        System.out.printf(
                "peak memory, beyond the process before   %.0f MB   %.2f times its own%n",
                (peak - before.bytes()) / 1e6, (peak - before.bytes()) / own);
        System.out.printf(
                "peak memory of the process               %.0f MB   %.2f times its own%n", peak / 1e6, peak / own);
        report("write", own, () -> Safetensors.write(file, arrays));
        report("read", own, () -> Safetensors.read(file).values().forEach(INDArray::close));
        report("load", own, () -> Safetensors.load(file, arrays));
        Files.delete(file);
        close(gpt);
        double[] seconds = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            Gpt made = gpt(run);
            seconds[Math.max(run, 0)] = (System.nanoTime() - start) * 1e-9;
            close(made);
        }
        System.out.printf("initialise, warm                         %.3f s%n", median(seconds));
    }

    /** GPT-2 small. */
    private static Gpt gpt(long seed) {
        return GptParameters.create(50257, 1024, 768, 12, Initialization.seed(seed));
    }

    private static void close(Gpt gpt) {
        GptParameters.named(gpt).values().forEach(INDArray::close);
    }

    @FunctionalInterface
    private interface Action {
        void run() throws IOException;
    }

    private static void report(String name, double bytes, Action action) throws IOException {
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            action.run();
            seconds[run] = (System.nanoTime() - start) * 1e-9;
        }
        System.out.printf("%-5s                                    %.2f GB/s%n", name, bytes / median(seconds) / 1e9);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
