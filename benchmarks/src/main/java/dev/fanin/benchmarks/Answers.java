package dev.fanin.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.fanin.Initialization;
import dev.fanin.array.Made;
import dev.fanin.array.Maker;
import dev.fanin.init.Plan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Makes what each line of standard input asks for, and answers with the seconds that passed and the processor's seconds. */
final class Answers {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final int threads;
    private long seed;

    Answers(int threads) {
        this.threads = threads;
    }

    /** Until the input ends. */
    void run(Function<String[], Plan> plans) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println(answer(plans, line.split(" ")));
        }
    }

    private String answer(Function<String[], Plan> plans, String[] words) {
        Initialization how = Initialization.seed(seed++).threads(threads);
        long begin = System.nanoTime();
        long worked = SYSTEM.getProcessCpuTime();
        Made made = Maker.make(how, plans.apply(words));
        double seconds = (System.nanoTime() - begin) * 1e-9;
        double busy = (SYSTEM.getProcessCpuTime() - worked) * 1e-9;
        // As torch frees a tensor that nobody holds; the next one is fresh memory again.
        made.arrays().values().forEach(INDArray::close);
        return seconds + " " + busy;
    }
}
