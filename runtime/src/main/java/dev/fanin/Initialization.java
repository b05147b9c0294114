package dev.fanin;

import dev.fanin.array.Made;
import dev.fanin.array.Maker;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.report.Report;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * How to make parameters: the seed, the data type, the threads, the order in memory.
 *
 * <p>Immutable: each method returns a new one. Neither threads nor order have a say in the values.
 *
 * @since 0.1
 */
public final class Initialization {

    private static final int ALL_CORES = 0;

    /** No lambda: the first of its shape takes a cold virtual machine as long as some ten thousand numbers. */
    private static final ProgressListener SILENT = new ProgressListener() {
        @Override
        public void progress(String path, long done, long total) {}
    };

    private final long seed;
    private final DataType dataType;
    private final int threads;
    private final char order;
    private final ProgressListener listener;
    private final @Nullable Consumer<Report> reader;

    private Initialization(
            long seed,
            DataType dataType,
            int threads,
            char order,
            ProgressListener listener,
            @Nullable Consumer<Report> reader) {
        this.seed = seed;
        this.dataType = dataType;
        this.threads = threads;
        this.order = order;
        this.listener = listener;
        this.reader = reader;
    }

    /** FLOAT arrays in C order, on all cores; every long is a seed of its own. */
    public static Initialization seed(long seed) {
        return new Initialization(seed, DataType.FLOAT, ALL_CORES, 'c', SILENT, null);
    }

    /** As {@link #seed(long)}, with a seed that is drawn now: {@link #seed()} tells it. */
    public static Initialization random() {
        return seed(new SecureRandom().nextLong());
    }

    /**
     * This with another data type.
     *
     * @param type FLOAT, DOUBLE, HALF or BFLOAT16
     * @throws IllegalArgumentException if it is none of them
     */
    public Initialization dataType(DataType type) {
        return switch (Objects.requireNonNull(type, "type")) {
            case FLOAT, DOUBLE, HALF, BFLOAT16 -> new Initialization(seed, type, threads, order, listener, reader);
            default -> throw new IllegalArgumentException("parameters are FLOAT, DOUBLE, HALF or BFLOAT16: " + type);
        };
    }

    /**
     * This on that many threads, which may exceed the cores.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Initialization threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + count);
        }
        return new Initialization(seed, dataType, count, order, listener, reader);
    }

    /** This with a listener in place of the one before. */
    public Initialization progress(ProgressListener newListener) {
        Objects.requireNonNull(newListener, "newListener");
        return new Initialization(seed, dataType, threads, order, newListener, reader);
    }

    /**
     * This with a reader of what is made: {@code Initialization.seed(42).reportTo(report -> report.write(file))}.
     *
     * <p>Told once all arrays of a model exist, before the model has them, with the seed and the time. What the reader throws, {@link
     * #make} throws.
     */
    public Initialization reportTo(Consumer<Report> newReader) {
        Objects.requireNonNull(newReader, "newReader");
        return new Initialization(seed, dataType, threads, order, listener, newReader);
    }

    /**
     * This with arrays in C or Fortran order: the same matrices, another way through memory.
     *
     * @param newOrder {@code 'c'} or {@code 'f'}
     * @throws IllegalArgumentException if it is neither
     */
    public Initialization order(char newOrder) {
        if (newOrder != 'c' && newOrder != 'f') {
            throw new IllegalArgumentException("the order is 'c' or 'f': '" + newOrder + "'");
        }
        return new Initialization(seed, dataType, threads, newOrder, listener, reader);
    }

    public long seed() {
        return seed;
    }

    public DataType dataType() {
        return dataType;
    }

    /** How many threads; all cores unless set. */
    public int threads() {
        return threads == ALL_CORES ? Runtime.getRuntime().availableProcessors() : threads;
    }

    public char order() {
        return order;
    }

    public ProgressListener progress() {
        return listener;
    }

    /**
     * Makes all parameters of a plan, or none.
     *
     * @throws InitializationException if one cannot be made; what was made before is closed
     */
    public Made make(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        long start = System.nanoTime();
        Made made = Maker.make(this, plan);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (reader != null) {
            tell(reader, plan, made, time);
        }
        return made;
    }

    private void tell(Consumer<Report> listening, Plan plan, Made made, Duration time) {
        try {
            listening.accept(report(plan, made.arrays()).withTime(time));
        } catch (RuntimeException | Error e) {
            made.arrays().values().forEach(INDArray::close);
            throw e;
        }
    }

    /**
     * Looks at all parameters of a model: what is expected of each beside what is seen.
     *
     * <p>The same as {@code MlpParameters.report(mlp)}, for code that does not know the model's class. Arrays do not tell the seed
     * they came from; {@code MlpParameters.report(mlp, how)} adds it.
     *
     * @throws IllegalArgumentException if the model's class is no {@link Model}, or is in a module that does not let Fanin reach it
     */
    public static Report report(Object model) {
        return Report.of(model);
    }

    /**
     * Looks at what was made with these choices. {@code MlpParameters.report(model, how)} does it for a model.
     *
     * @param named the arrays by path; others than the plan's are passed over
     * @throws IllegalArgumentException if an array is missing, or has another shape than planned
     */
    public Report report(Plan plan, Map<String, INDArray> named) {
        return Report.of(plan, named).withSeed(seed);
    }

    /**
     * Makes a box of a parameter, equal to that box of the whole: a shard of a large model.
     *
     * <p>Elements that are drawn by themselves cost only the box; matrices are drawn whole first.
     *
     * @param offset where the box begins on every axis
     * @param length how long it is on every axis
     * @throws IllegalArgumentException if the parameter has no such box
     * @throws InitializationException if it cannot be made
     */
    public INDArray slice(Parameter parameter, long[] offset, long[] length) {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(offset, "offset");
        Objects.requireNonNull(length, "length");
        return Maker.slice(this, parameter, offset, length);
    }

    /** With the seed, so that a log is enough to make the same parameters again. */
    @Override
    public String toString() {
        return "Initialization[seed=" + seed + ", dataType=" + dataType + ", threads=" + threads() + ", order=" + order
                + "]";
    }
}
