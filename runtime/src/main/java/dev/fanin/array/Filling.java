package dev.fanin.array;

import dev.fanin.array.MatrixWork.SmallOrthogonal;
import dev.fanin.matrix.Orthogonal;
import dev.fanin.matrix.Tasks;
import dev.fanin.parallel.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Does the works of many parameters on all threads.
 *
 * <p>Elements and small matrices of all parameters make one list of tasks, so that a thousand small parameters keep the
 * threads as busy as a large one. Equal small matrices, of whichever parameters, are made side by side. Large matrices
 * follow one by one, each on all threads.
 */
final class Filling {

    /** Below it a matrix takes milliseconds, and splitting it gains nothing. */
    private static final int SMALL_MATRIX = 1 << 16;

    private final List<Unit> units = new ArrayList<>();
    private final List<Large> large = new ArrayList<>();

    /** Equal matrices of all parameters, which are made faster together. */
    private final Map<Orthogonal, List<Together.One>> alike = new LinkedHashMap<>();

    private record Unit(Job job, Divided work) {

        void run(int task) {
            try {
                work.run(task);
            } catch (RuntimeException | Error e) {
                throw job.failure(e);
            }
        }
    }

    private record Large(Job job, Work work) {

        void run(Workers workers) {
            try {
                work.run(workers::run);
            } catch (RuntimeException | Error e) {
                throw job.failure(e);
            }
        }
    }

    /** A work as a single task. */
    private record Whole(Work work) implements Divided {

        @Override
        public int tasks() {
            return 1;
        }

        @Override
        public void run(int task) {
            work.run(Tasks.SERIAL);
        }

        @Override
        public long elements() {
            return work.elements();
        }
    }

    /** The tasks of all units, one after the other. */
    private record Units(List<Unit> units, int[] starts) implements IntConsumer {

        @Override
        public void accept(int task) {
            int found = Arrays.binarySearch(starts, task);
            int unit = found >= 0 ? found : -found - 2;
            units.get(unit).run(task - starts[unit]);
        }
    }

    void add(Job job, Work work) {
        if (work.elements() == 0) {
            return;
        }
        if (work instanceof Divided divided) {
            units.add(new Unit(job, divided));
        } else if (work instanceof MatrixWork<?> matrix && matrix.small().isPresent()) {
            SmallOrthogonal small = matrix.small().get();
            alike.computeIfAbsent(small.matrix(), key -> new ArrayList<>()).add(new Together.One(job, work, small));
        } else if (work.elements() < SMALL_MATRIX) {
            units.add(new Unit(job, new Whole(work)));
        } else {
            large.add(new Large(job, work));
        }
    }

    void run(Workers workers) {
        for (Map.Entry<Orthogonal, List<Together.One>> equal : alike.entrySet()) {
            List<Together.One> ones = equal.getValue();
            if (ones.size() < Orthogonal.FEWEST_TOGETHER) {
                ones.forEach(one -> units.add(new Unit(one.job(), new Whole(one.work()))));
            } else {
                Together together = Together.of(equal.getKey(), ones, workers.threads());
                units.add(new Unit(ones.get(0).job(), together));
            }
        }
        int[] starts = new int[units.size()];
        int tasks = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = tasks;
            tasks = Math.addExact(tasks, units.get(i).work().tasks());
        }
        workers.run(tasks, new Units(units, starts));
        for (Large one : large) {
            one.run(workers);
        }
    }
}
