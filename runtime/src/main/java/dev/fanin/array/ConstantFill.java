package dev.fanin.array;

import java.util.Arrays;

/** One value everywhere. */
record ConstantFill(double value) implements Fill {

    @Override
    public void fill(long from, float[] into, int offset, int count) {
        Arrays.fill(into, offset, offset + count, (float) value);
    }

    @Override
    public void gather(long[] indices, float[] into, int offset, int count) {
        fill(0, into, offset, count);
    }

    @Override
    public void gather(long[] indices, double[] into, int offset, int count) {
        fill(0, into, offset, count);
    }

    @Override
    public void fill(long from, double[] into, int offset, int count) {
        Arrays.fill(into, offset, offset + count, value);
    }
}
