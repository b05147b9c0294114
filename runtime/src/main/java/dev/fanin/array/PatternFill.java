package dev.fanin.array;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** One value at a few places of a matrix, zero elsewhere. */
record PatternFill(double value, long columns, Places places) implements Fill {

    /** Where the value stands. */
    @FunctionalInterface
    interface Places {

        /** The columns of a row. */
        long[] inRow(long row);
    }

    @Override
    public void fill(long from, float[] into, int offset, int count) {
        Arrays.fill(into, offset, offset + count, 0);
        mark(from, count, i -> into[offset + i] = (float) value);
    }

    @Override
    public void fill(long from, double[] into, int offset, int count) {
        Arrays.fill(into, offset, offset + count, 0);
        mark(from, count, i -> into[offset + i] = value);
    }

    private void mark(long from, int count, IntConsumer marker) {
        for (long row = from / columns; row * columns < from + count; row++) {
            for (long column : places.inRow(row)) {
                long i = row * columns + column - from;
                if (i >= 0 && i < count) {
                    marker.accept((int) i);
                }
            }
        }
    }
}
