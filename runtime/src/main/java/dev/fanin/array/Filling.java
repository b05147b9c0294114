package dev.fanin.array;

import dev.fanin.array.MatrixWork.SmallOrthogonal;
import dev.fanin.matrix.FloatRows;
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
    private final Map<Orthogonal, List<One>> alike = new LinkedHashMap<>();

    /** Tasks of a job, numbered from 0. */
    private record Unit(Job job, int tasks, IntConsumer task) {
        static Unit of(Job job, Work work) {
            return new Unit(job, 1, task -> work.run(Tasks.SERIAL));
        }
    }

    private record Large(Job job, Work work) {}

    private record One(Job job, Work work, SmallOrthogonal matrix) {
        /** Takes its numbers, and tells whose they are where that fails. */
        void take(long first, float[] values, int count) {
            job.guarded(() -> {
                matrix.into().take(first, values, count);
                return job;
            });
        }
    }

    void add(Job job, Work work) {
        if (work.elements() == 0) {
            return;
        }
        if (work instanceof Divided divided) {
            units.add(new Unit(job, divided.tasks(), divided::run));
        } else if (work instanceof MatrixWork<?> matrix && matrix.small().isPresent()) {
            SmallOrthogonal small = matrix.small().get();
            alike.computeIfAbsent(small.matrix(), key -> new ArrayList<>()).add(new One(job, work, small));
        } else if (work.elements() < SMALL_MATRIX) {
            units.add(Unit.of(job, work));
        } else {
            large.add(new Large(job, work));
        }
    }

    void run(Workers workers) {
        alike.forEach((matrix, ones) -> {
            if (ones.size() < Orthogonal.FEWEST_TOGETHER) {
                ones.forEach(one -> units.add(Unit.of(one.job(), one.work())));
            } else {
                units.add(together(matrix, ones, workers.threads()));
            }
        });
        int[] starts = new int[units.size()];
        int tasks = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = tasks;
            tasks = Math.addExact(tasks, units.get(i).tasks());
        }
        workers.run(tasks, task -> {
            int found = Arrays.binarySearch(starts, task);
            int unit = found >= 0 ? found : -found - 2;
            run(units.get(unit), task - starts[unit]);
        });
        for (Large one : large) {
            one.job().guarded(() -> {
                one.work().run(workers::run);
                return one;
            });
        }
    }

    /** Shared by the threads, unless they are too few for that. */
    private static Unit together(Orthogonal matrix, List<One> ones, int threads) {
        int tasks = Math.min(threads, ones.size() / Orthogonal.FEWEST_TOGETHER);
        return new Unit(ones.get(0).job(), tasks, task -> {
            List<One> some = ones.subList(ones.size() * task / tasks, ones.size() * (task + 1) / tasks);
            matrix.floats(
                    some.stream().map(one -> one.matrix().normals()).toList(),
                    some.stream().<FloatRows>map(one -> one::take).toList());
        });
    }

    private static void run(Unit unit, int task) {
        unit.job().guarded(() -> {
            unit.task().accept(task);
            return unit;
        });
    }
}
