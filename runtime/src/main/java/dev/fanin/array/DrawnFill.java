package dev.fanin.array;

import dev.fanin.random.ElementStream;

/** Independent draws, each taken through the same affine step. */
record DrawnFill(ElementStream stream, Affine step) implements Fill {

    @Override
    public void fill(long from, float[] into, int offset, int count) {
        stream.fill(from, into, offset, count);
        step.apply(into, offset, count);
    }

    @Override
    public void fill(long from, double[] into, int offset, int count) {
        stream.fill(from, into, offset, count);
        step.apply(into, offset, count);
    }
}
