package dev.fanin.array;

import dev.fanin.matrix.Tasks;
import java.util.function.Supplier;

/**
 * The elements {@code from} to before {@code to} of a region, each by itself.
 *
 * @param fills one a thread
 */
record ElementWork<A>(Region<A> region, Supplier<Fill> fills, long from, long to) implements Work {

    /** So many that starting a task costs little, so few that a million elements occupy many threads. */
    private static final int ELEMENTS_A_TASK = 1 << 16;

    /** Elements a piece, so that a piece stays in the cache. */
    private static final int PIECE = 1 << 13;

    int tasks() {
        return Math.toIntExact((elements() + ELEMENTS_A_TASK - 1) / ELEMENTS_A_TASK);
    }

    void run(int task) {
        long begin = from + (long) task * ELEMENTS_A_TASK;
        long end = Math.min(begin + ELEMENTS_A_TASK, to);
        Fill fill = fills.get();
        Storage.Writer<A> writer = region.writer();
        A piece = region.storage().arithmetic().array((int) Math.min(PIECE, end - begin));
        for (long at = begin; at < end; at += PIECE) {
            int count = (int) Math.min(PIECE, end - at);
            draw(fill, at, piece, count);
            region.write(writer, at, piece, count);
        }
        region.progress().add(end - begin);
    }

    private void draw(Fill fill, long at, A piece, int count) {
        int drawn = 0;
        while (drawn < count) {
            int run = region.source().run(at + drawn, count - drawn);
            region.storage().arithmetic().fill(fill, region.source().index(at + drawn), piece, drawn, run);
            drawn += run;
        }
    }

    @Override
    public void run(Tasks tasks) {
        tasks.run(tasks(), this::run);
    }

    @Override
    public long elements() {
        return to - from;
    }
}
