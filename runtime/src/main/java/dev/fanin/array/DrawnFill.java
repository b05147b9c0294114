package dev.fanin.array;

import dev.fanin.random.ElementStream;

/**
 * Independent draws, each taken through the same affine step.
 *
 * @param idle where the stream goes when it is done
 */
record DrawnFill(ElementStream stream, Affine step, IdleStreams idle) implements Fill {

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

    @Override
    public void gather(long[] indices, float[] into, int offset, int count) {
        stream.gather(indices, into, offset, count);
        step.apply(into, offset, count);
    }

    @Override
    public void gather(long[] indices, double[] into, int offset, int count) {
        stream.gather(indices, into, offset, count);
        step.apply(into, offset, count);
    }

    @Override
    public void done() {
        idle.put(stream);
    }
}
