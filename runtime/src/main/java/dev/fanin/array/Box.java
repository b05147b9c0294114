package dev.fanin.array;

import dev.fanin.init.Dimensions;

/**
 * A box of an array: its elements, counted in C order, and where they are in the array's memory.
 *
 * <p>Neighbouring axes that the box takes whole count as one, so that runs are as long as they can be.
 */
final class Box {

    /** From the innermost axis to the outermost, one at least. */
    private final long[] lengths;

    private final long[] strides;
    private final int axes;
    private final long start;

    private Box(long[] lengths, long[] strides, int axes, long start) {
        this.lengths = lengths;
        this.strides = strides;
        this.axes = axes;
        this.start = start;
    }

    /** All of an array in C order. */
    static Box whole(Dimensions array) {
        return of(array, 'c', new long[array.rank()], array.toArray());
    }

    /**
     * The elements from {@code offset} to before {@code offset + length} on every axis.
     *
     * @param order of the array in memory
     */
    static Box of(Dimensions array, char order, long[] offset, long[] length) {
        long[] lengths = new long[array.rank() + 1];
        long[] strides = new long[array.rank() + 1];
        long[] inMemory = strides(array, order);
        lengths[0] = 1;
        strides[0] = 1;
        int last = 0;
        long start = 0;
        for (int axis = array.rank() - 1; axis >= 0; axis--) {
            start += offset[axis] * inMemory[axis];
            if (lengths[last] == 1) {
                lengths[last] = length[axis];
                strides[last] = inMemory[axis];
            } else if (inMemory[axis] == lengths[last] * strides[last]) {
                lengths[last] *= length[axis];
            } else if (length[axis] > 1) {
                last++;
                lengths[last] = length[axis];
                strides[last] = inMemory[axis];
            }
        }
        return new Box(lengths, strides, last + 1, start);
    }

    /** How far apart neighbours along each axis of an array are in memory. */
    static long[] strides(Dimensions array, char order) {
        long[] strides = new long[array.rank()];
        long stride = 1;
        for (int i = 0; i < strides.length; i++) {
            int axis = order == 'c' ? strides.length - 1 - i : i;
            strides[axis] = stride;
            stride *= array.size(axis);
        }
        return strides;
    }

    /** How many elements it has. */
    long elements() {
        long elements = 1;
        for (int axis = 0; axis < axes; axis++) {
            elements *= lengths[axis];
        }
        return elements;
    }

    /** Where an element of the box is in the array. */
    long index(long element) {
        long index = start;
        long rest = element;
        for (int axis = 0; axis < axes; axis++) {
            index += rest % lengths[axis] * strides[axis];
            rest /= lengths[axis];
        }
        return index;
    }

    /** How many elements of the box, from this one on, are {@link #stride} apart in the array; {@code limit} at most. */
    int run(long element, int limit) {
        return (int) Math.min(limit, lengths[0] - element % lengths[0]);
    }

    /** Whether its elements lie next to each other, at least so many at a time. */
    boolean hasRuns(long least) {
        return strides[0] == 1 && lengths[0] >= least;
    }

    /** Writes where the elements {@code first} and on are in the array. */
    void indices(long first, long[] into, int count) {
        for (int i = 0, run; i < count; i += run) {
            run = run(first + i, count - i);
            long index = index(first + i);
            for (int j = 0; j < run; j++) {
                into[i + j] = index + j * strides[0];
            }
        }
    }

    /** How far apart the elements of a run are. */
    long stride() {
        return strides[0];
    }
}
