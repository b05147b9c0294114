package dev.fanin.array;

import java.util.function.Supplier;

/**
 * The elements {@code from} to before {@code to} of a region, each by itself.
 *
 * @param fills one a thread
 */
record ElementWork<A>(Region<A> region, Supplier<Fill> fills, long from, long to) implements Divided {

    /** So many that starting a task costs little, so few that a million elements occupy many threads. */
    private static final int TASK = 1 << 16;

    /** In large arrays: 2 MB of floats, because threads that touch a huge page at once both pay for it. */
    private static final int LARGE_TASK = 1 << 19;

    private static final int LARGE = 1 << 22;

    /**
     * Elements a piece: few, so that loops run often and a cold virtual machine soon compiles them; in large arrays as many
     * as are fastest in the long run.
     */
    private static final int PIECE = 1 << 10;

    private static final int LARGE_PIECE = 1 << 11;

    @Override
    public int tasks() {
        return Math.toIntExact((elements() + taskSize() - 1) / taskSize());
    }

    private int taskSize() {
        return elements() < LARGE ? TASK : LARGE_TASK;
    }

    /** The first element of a task. */
    long begin(int task) {
        return from + (long) task * taskSize();
    }

    /** The element after a task's last. */
    long end(int task) {
        return Math.min(begin(task) + taskSize(), to);
    }

    @Override
    public void run(int task) {
        long begin = begin(task);
        long end = end(task);
        Fill fill = fills.get();
        Storage.Writer<A> writer = region.target().writer();
        int size = elements() < LARGE ? PIECE : LARGE_PIECE;
        A piece = region.arithmetic().array((int) Math.min(size, end - begin));
        for (long at = begin; at < end; at += size) {
            int count = (int) Math.min(size, end - at);
            region.draw(fill, at, piece, count);
            region.write(writer, at, piece, count);
        }
        fill.done();
        region.target().progress().add(end - begin);
    }

    @Override
    public long elements() {
        return to - from;
    }
}
