package dev.fanin.benchmarks;

import dev.fanin.random.ElementStream;
import dev.fanin.random.Key;
import dev.fanin.random.NormalStream;
import dev.fanin.random.Purpose;
import dev.fanin.random.TruncatedNormalStream;
import dev.fanin.random.UniformStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Draws into an array that stays in the cache, by one thread: nanoseconds for an element. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(FillBenchmark.COUNT)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FillBenchmark {
    static final int COUNT = 1 << 16;

    /** What is drawn. */
    public enum Draw {
        /** U(0, 1). */
        UNIFORM,
        /** N(0, 1). */
        NORMAL,
        /** N(0, 1) cut at two standard deviations, which floats have a fast path for. */
        CUT_AT_TWO,
        /** N(0, 1) cut at three. */
        CUT_AT_THREE,
        /** N(0, 1) between 2.5 and 5. */
        CUT_TAIL;

        ElementStream of(Key key) {
            return switch (this) {
                case UNIFORM -> new UniformStream(key);
                case NORMAL -> new NormalStream(key);
                case CUT_AT_TWO -> new TruncatedNormalStream(key, -2, 2);
                case CUT_AT_THREE -> new TruncatedNormalStream(key, -3, 3);
                case CUT_TAIL -> new TruncatedNormalStream(key, 2.5, 5);
            };
        }
    }

    /** Set by JMH. */
    @Param
    public Draw draw = Draw.UNIFORM;

    private final float[] floats = new float[COUNT];
    private final double[] doubles = new double[COUNT];
    private ElementStream stream = Draw.UNIFORM.of(Key.of(1, "weight", 0, Purpose.FILL));

    /** Before each run. */
    @Setup
    public void open() {
        stream = draw.of(Key.of(1, "weight", 0, Purpose.FILL));
    }

    /** In float. */
    @Benchmark
    public float[] floats() {
        stream.fill(0, floats, 0, COUNT);
        return floats;
    }

    /** In double. */
    @Benchmark
    public double[] doubles() {
        stream.fill(0, doubles, 0, COUNT);
        return doubles;
    }
}
