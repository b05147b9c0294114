package dev.fanin.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What a fill takes besides the array: on the heap for each thread, and of the process. */
public final class MemoryUse {
    /** One task of a large array: a thread works on one at a time, and what it used is garbage after it. */
    private static final long TASK = 1 << 19;

    private static final long LARGE = 200_000_000;

    private MemoryUse() {}

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) {
        System.out.println("| | data type | KB a thread |");
        System.out.println("|---|---|---|");
        List<Initializer> initializers = List.of(
                new UniformInitializer(0, 1),
                new NormalInitializer(0, 1),
                new TruncatedNormalInitializer(0, 1, -2, 2, false),
                new TruncatedNormalInitializer(0, 1, -3, 3, false));
        for (Initializer initializer : initializers) {
            for (DataType type : List.of(DataType.FLOAT, DataType.DOUBLE, DataType.FLOAT16)) {
                System.out.printf("| %s | %s | %.0f |%n", initializer, type, kilobytes(initializer, type));
            }
        }
        System.out.printf("%nOf the process, beyond an array of %.0f MB: %.1f MB%n", LARGE * 4e-6, processMegabytes());
    }

    /** What eight tasks more allocate, for each. */
    private static double kilobytes(Initializer initializer, DataType type) {
        allocated(initializer, type, 10 * TASK);
        return (allocated(initializer, type, 18 * TASK) - allocated(initializer, type, 10 * TASK)) / 8e3;
    }

    private static double allocated(Initializer initializer, DataType type, long elements) {
        ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        long before = threads.getCurrentThreadAllocatedBytes();
        make(initializer, type, elements).close();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static INDArray make(Initializer initializer, DataType type, long elements) {
        Plan plan = Plan.of(Parameter.of("weight", initializer, elements));
        return Initialization.seed(1).threads(1).dataType(type).make(plan).array("weight");
    }

    private static double processMegabytes() {
        make(new NormalInitializer(0, 1), DataType.FLOAT, LARGE).close();
        System.gc();
        long before = Pointer.physicalBytes();
        INDArray array = make(new NormalInitializer(0, 1), DataType.FLOAT, LARGE);
        double more = Pointer.physicalBytes() - before - 4.0 * array.length();
        array.close();
        return more * 1e-6;
    }
}
