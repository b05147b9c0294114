package dev.fanin.array;

import dev.fanin.Initialization;
import dev.fanin.init.Plan;
import dev.fanin.parallel.Workers;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.concurrency.AffinityManager.Location;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Makes all arrays of a plan, or none.
 *
 * @since 0.1
 */
public final class Maker {

    private final Initialization how;
    private final Allocator allocator;

    /** Where arrays come from, their numbers not yet set. */
    @FunctionalInterface
    interface Allocator {
        INDArray allocate(DataType type, long[] shape, char order);
    }

    Maker(Initialization how, Allocator allocator) {
        this.how = how;
        this.allocator = allocator;
    }

    /**
     * Makes them.
     *
     * @throws dev.fanin.InitializationException if one cannot be made; those that were are closed
     */
    public static Made make(Initialization how, Plan plan) {
        return new Maker(how, Nd4j::createUninitialized).make(plan);
    }

    Made make(Plan plan) {
        Precision precision = Precision.of(how.dataType());
        List<Job> jobs = plan.parameters().stream()
                .map(parameter -> Job.of(parameter, precision, how.seed()))
                .toList();
        MemoryLimit.now().require(jobs, how.order() == 'f');
        List<INDArray> arrays = new ArrayList<>();
        // Arrays born in a workspace would die with it.
        MemoryWorkspace outside = Nd4j.getWorkspaceManager().scopeOutOfWorkspaces();
        try {
            jobs.forEach(job -> arrays.add(job.guarded(() -> allocate(job))));
            fill(jobs, arrays);
            for (int i = 0; i < jobs.size(); i++) {
                INDArray array = arrays.get(i);
                arrays.set(i, jobs.get(i).guarded(() -> finished(array)));
            }
        } catch (RuntimeException | Error e) {
            arrays.forEach(INDArray::close);
            throw e;
        } finally {
            outside.close();
        }
        return Made.of(plan, arrays);
    }

    private INDArray allocate(Job job) {
        long[] shape = job.parameter().dimensions().toArray();
        INDArray array = allocator.allocate(how.dataType(), shape, shape.length < 2 ? how.order() : 'c');
        Nd4j.getAffinityManager().ensureLocation(array, Location.HOST);
        return array;
    }

    private void fill(List<Job> jobs, List<INDArray> arrays) {
        Filling filling = new Filling();
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            Progress progress = new Progress(how.progress(), job.parameter());
            Target<?> target = Target.of(job.precision().storage(), arrays.get(i), progress);
            job.works(target).forEach(work -> filling.add(job, work));
        }
        filling.run(Workers.of(how.threads()));
    }

    /** Tells the device where the numbers are, and reorders them if asked. */
    private INDArray finished(INDArray array) {
        Nd4j.getAffinityManager().tagLocation(array, Location.HOST);
        if (array.rank() < 2 || how.order() == 'c') {
            return array;
        }
        INDArray reordered = array.dup('f');
        array.close();
        return reordered;
    }
}
