package dev.fanin.array;

import dev.fanin.Initialization;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.concurrency.AffinityManager;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Makes all arrays of a plan, or none.
 *
 * @since 0.1
 */
public final class Maker {

    private final Initialization how;
    private final Making.Allocator allocator;
    private final AffinityManager devices;
    private final Precision precision;
    private final Streams streams = new Streams();

    Maker(Initialization how, Making.Allocator allocator) {
        this(how, allocator, Nd4j.getAffinityManager());
    }

    Maker(Initialization how, Making.Allocator allocator, AffinityManager devices) {
        this.how = how;
        this.allocator = allocator;
        this.devices = devices;
        this.precision = Precision.of(how.dataType());
    }

    /**
     * Makes them.
     *
     * @throws dev.fanin.InitializationException if one cannot be made; those that were are closed
     */
    public static Made make(Initialization how, Plan plan) {
        return new Maker(how, new UntouchedArrays()).make(plan);
    }

    /**
     * Makes a box of a parameter, equal to that box of the whole.
     *
     * @throws IllegalArgumentException if the parameter has no such box
     * @throws dev.fanin.InitializationException if it cannot be made
     */
    public static INDArray slice(Initialization how, Parameter parameter, long[] offset, long[] length) {
        return new Maker(how, new UntouchedArrays()).slice(parameter, offset, length);
    }

    Made make(Plan plan) {
        List<Job> jobs = new ArrayList<>();
        for (Parameter parameter : plan.parameters()) {
            jobs.add(job(parameter, Part.whole(parameter)));
        }
        return Made.of(plan, make(how, jobs));
    }

    INDArray slice(Parameter parameter, long[] offset, long[] length) {
        Job job = job(parameter, Part.of(parameter, offset, length));
        if (job.elementwise()) {
            return make(how, List.of(job)).get(0);
        }
        INDArray whole = make(how.order('c'), List.of(job(parameter, Part.whole(parameter))))
                .get(0);
        try {
            return copy(whole, offset, length);
        } catch (RuntimeException | Error e) {
            throw job.failure(e);
        } finally {
            whole.close();
        }
    }

    private INDArray copy(INDArray whole, long[] offset, long[] length) {
        INDArrayIndex[] box = IntStream.range(0, offset.length)
                .mapToObj(axis -> NDArrayIndex.interval(offset[axis], offset[axis] + length[axis]))
                .toArray(INDArrayIndex[]::new);
        return OutsideWorkspaces.get(() -> whole.get(box).dup(how.order()));
    }

    private Job job(Parameter parameter, Part part) {
        return Job.of(parameter, part, precision, how.seed(), streams);
    }

    private List<INDArray> make(Initialization order, List<Job> jobs) {
        MemoryLimit.check(jobs);
        return OutsideWorkspaces.get(() -> new Making(order, allocator, devices).make(jobs));
    }
}
