package dev.fanin.array;

import dev.fanin.matrix.Tasks;
import dev.fanin.parallel.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Does the works of many parameters on all threads.
 *
 * <p>Elements and small matrices of all parameters make one list of tasks, so that a thousand small parameters keep the
 * threads as busy as a large one. Large matrices follow one by one, each on all threads.
 */
final class Filling {

    /** Below it a matrix takes milliseconds, and splitting it gains nothing. */
    private static final int SMALL_MATRIX = 1 << 16;

    private final List<Unit> units = new ArrayList<>();
    private final List<Large> large = new ArrayList<>();

    /** Tasks of a job, numbered from 0. */
    private record Unit(Job job, int tasks, IntConsumer task) {}

    private record Large(Job job, Work work) {}

    void add(Job job, Work work) {
        if (work.elements() == 0) {
            return;
        }
        if (work instanceof Divided divided) {
            units.add(new Unit(job, divided.tasks(), divided::run));
        } else if (work.elements() < SMALL_MATRIX) {
            units.add(new Unit(job, 1, task -> work.run(Tasks.SERIAL)));
        } else {
            large.add(new Large(job, work));
        }
    }

    void run(Workers workers) {
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

    private static void run(Unit unit, int task) {
        unit.job().guarded(() -> {
            unit.task().accept(task);
            return unit;
        });
    }
}
