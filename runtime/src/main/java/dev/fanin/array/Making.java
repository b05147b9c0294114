package dev.fanin.array;

import dev.fanin.Initialization;
import dev.fanin.parallel.Workers;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.concurrency.AffinityManager;
import org.nd4j.linalg.api.concurrency.AffinityManager.Location;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The arrays of all jobs: allocated, filled, handed over; or closed again. */
final class Making {

    private final Initialization how;
    private final Allocator allocator;
    private final AffinityManager devices;

    /** Where arrays come from, their numbers not yet set. */
    @FunctionalInterface
    interface Allocator {
        INDArray allocate(DataType type, long[] shape, char order);
    }

    /** Making that tells {@code devices} where the numbers are. */
    Making(Initialization how, Allocator allocator, AffinityManager devices) {
        this.how = how;
        this.allocator = allocator;
        this.devices = devices;
    }

    List<INDArray> make(List<Job> jobs) {
        INDArray[] arrays = new INDArray[jobs.size()];
        Workers workers = Workers.of(how.threads());
        try {
            allocators(workers).run(arrays.length, i -> arrays[i] = allocate(jobs.get(i)));
            filling(jobs, arrays).run(workers);
            for (int i = 0; i < arrays.length; i++) {
                finish(jobs.get(i), arrays[i]);
            }
            return List.of(arrays);
        } catch (RuntimeException | Error e) {
            Arrays.stream(arrays).filter(Objects::nonNull).forEach(INDArray::close);
            throw e;
        }
    }

    /**
     * ND4J sets memory to zero on the thread that asks: worth all threads where there are many small arrays. On a GPU arrays
     * belong to the device of the thread that asks, so it is the caller.
     */
    private static Workers allocators(Workers workers) {
        return UntouchedArrays.onProcessor() ? workers : Workers.of(1);
    }

    private INDArray allocate(Job job) {
        long[] shape = job.dimensions().toArray();
        try {
            INDArray array = allocator.allocate(how.dataType(), shape, how.order());
            devices.ensureLocation(array, Location.HOST);
            return array;
        } catch (RuntimeException | Error e) {
            throw job.failure(e);
        }
    }

    private Filling filling(List<Job> jobs, INDArray[] arrays) {
        Filling filling = new Filling();
        for (int i = 0; i < arrays.length; i++) {
            Job job = jobs.get(i);
            Target<?> target = Target.of(job.precision().storage(), arrays[i], new Progress(how.progress(), job));
            for (Work work : job.works(target)) {
                filling.add(job, work);
            }
        }
        return filling;
    }

    /** Tells the device where the numbers are. */
    private void finish(Job job, INDArray array) {
        try {
            devices.tagLocation(array, Location.HOST);
        } catch (RuntimeException | Error e) {
            throw job.failure(e);
        }
    }
}
