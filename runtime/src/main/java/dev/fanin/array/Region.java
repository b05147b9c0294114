package dev.fanin.array;

import java.util.function.Supplier;

/**
 * Where a block's numbers go.
 *
 * @param overlap which of the block's numbers are wanted, and the box of the array they go to
 * @param source the former
 * @param box the latter
 */
record Region<A>(Target<A> target, Overlap overlap, Box source, Box box) {

    /** Shorter runs are gathered: whole blocks of draws, a thousand elements and more a run, would cost more. */
    private static final int LEAST_RUN = 256;

    /** Elements gathered at once. */
    private static final int GATHERED = 512;

    static <A> Region<A> of(Target<A> target, Overlap overlap) {
        return new Region<>(target, overlap, overlap.source(), overlap.target(target.order()));
    }

    /** All of it, element by element. */
    Divided elements(Supplier<Fill> fills) {
        return target.order() == 'c' ? new ElementWork<>(this, fills, 0, size()) : TileWork.of(this, fills);
    }

    /** How many numbers. */
    long size() {
        return overlap.elements();
    }

    Arithmetic<A> arithmetic() {
        return target.storage().arithmetic();
    }

    /** Draws the elements {@code first} and on of the region. */
    void draw(Fill fill, long first, A into, int count) {
        if (source.hasRuns(LEAST_RUN)) {
            drawRuns(fill, first, into, count);
        } else {
            gather(fill, first, into, count);
        }
    }

    private void drawRuns(Fill fill, long first, A into, int count) {
        int drawn = 0;
        while (drawn < count) {
            int run = source.run(first + drawn, count - drawn);
            arithmetic().fill(fill, source.index(first + drawn), into, drawn, run);
            drawn += run;
        }
    }

    private void gather(Fill fill, long first, A into, int count) {
        long[] indices = new long[Math.min(count, GATHERED)];
        for (int at = 0; at < count; at += GATHERED) {
            int some = Math.min(GATHERED, count - at);
            source.indices(first + at, indices, some);
            arithmetic().gather(fill, indices, into, at, some);
        }
    }

    /** Writes the elements {@code first} and on of the region. */
    void write(Storage.Writer<A> writer, long first, A values, int count) {
        int written = 0;
        while (written < count) {
            int run = box.run(first + written, count - written);
            long at = box.index(first + written);
            if (box.stride() == 1) {
                writer.write(at, values, written, run);
            } else {
                writer.write(at, box.stride(), values, written, 1, run);
            }
            written += run;
        }
    }
}
