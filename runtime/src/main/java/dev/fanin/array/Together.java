package dev.fanin.array;

import dev.fanin.array.MatrixWork.SmallOrthogonal;
import dev.fanin.matrix.FloatRows;
import dev.fanin.matrix.Orthogonal;
import java.util.List;

/** Equal small matrices, of whichever parameters, made side by side: a share of them a task. */
record Together(Orthogonal matrix, List<One> ones, int tasks) implements Divided {

    /** One of them, and whose it is. */
    record One(Job job, Work work, SmallOrthogonal matrix) {

        /** Takes its numbers, and tells whose they are where that fails. */
        void take(long first, float[] values, int count) {
            try {
                matrix.into().take(first, values, count);
            } catch (RuntimeException | Error e) {
                throw job.failure(e);
            }
        }
    }

    /** Shared by the threads, unless they are too few for that. */
    static Together of(Orthogonal matrix, List<One> ones, int threads) {
        return new Together(matrix, ones, Math.min(threads, ones.size() / Orthogonal.FEWEST_TOGETHER));
    }

    @Override
    public void run(int task) {
        List<One> some = ones.subList(begin(task), begin(task + 1));
        matrix.floats(
                some.stream().map(one -> one.matrix().normals()).toList(),
                some.stream().<FloatRows>map(one -> one::take).toList());
    }

    private int begin(int task) {
        return (int) ((long) ones.size() * task / tasks);
    }

    @Override
    public long elements() {
        return ones.stream().mapToLong(one -> one.work().elements()).sum();
    }
}
