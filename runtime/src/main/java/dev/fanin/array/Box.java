package dev.fanin.array;

import dev.fanin.init.Dimensions;

/**
 * A box of an array: its elements, counted in C order, and where they are among the array's, counted likewise.
 *
 * <p>Neighbouring axes that the box takes whole count as one, so that runs are as long as they can be.
 */
final class Box {

    /** From the innermost axis to the outermost. */
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

    /** All of an array. */
    static Box whole(Dimensions array) {
        return of(array, new long[array.rank()], array.toArray());
    }

    /** The elements from {@code offset} to before {@code offset + length} on every axis. */
    static Box of(Dimensions array, long[] offset, long[] length) {
        long[] lengths = new long[array.rank() + 1];
        long[] strides = new long[array.rank() + 1];
        lengths[0] = 1;
        strides[0] = 1;
        int last = 0;
        long start = 0;
        long stride = 1;
        for (int axis = array.rank() - 1; axis >= 0; axis--) {
            start += offset[axis] * stride;
            if (stride == lengths[last] * strides[last]) {
                lengths[last] *= length[axis];
            } else if (length[axis] > 1) {
                last++;
                lengths[last] = length[axis];
                strides[last] = stride;
            }
            stride *= array.size(axis);
        }
        return new Box(lengths, strides, last + 1, start);
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

    /** How many elements of the box, from this one on, follow each other in the array; {@code limit} at most. */
    int run(long element, int limit) {
        return (int) Math.min(limit, lengths[0] - element % lengths[0]);
    }
}
