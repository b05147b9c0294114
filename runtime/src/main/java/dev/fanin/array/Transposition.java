package dev.fanin.array;

/**
 * Writes numbers that follow each other in C order to an array in Fortran order.
 *
 * @param lengths of their box, an axis each, the innermost of the array first; axes of length 1 are left out
 * @param strides how far apart neighbours along an axis are in the array
 * @param steps and how far among the numbers
 * @param start where in the array the first goes
 */
record Transposition(int axes, int[] lengths, long[] strides, int[] steps, long start) {

    /** That of a region which holds no more numbers than fit into a Java array. */
    static Transposition of(Region<?> region) {
        Overlap overlap = region.overlap();
        long[] inMemory = Box.strides(overlap.array(), 'f');
        long[] inValues = Box.strides(overlap.length(), 'c');
        int[] lengths = new int[inMemory.length];
        long[] strides = new long[inMemory.length];
        int[] steps = new int[inMemory.length];
        int axes = 0;
        for (int axis = 0; axis < inMemory.length; axis++) {
            if (overlap.length().size(axis) > 1) {
                lengths[axes] = (int) overlap.length().size(axis);
                strides[axes] = inMemory[axis];
                steps[axes] = (int) inValues[axis];
                axes++;
            }
        }
        return new Transposition(axes, lengths, strides, steps, region.box().index(0));
    }

    <A> void write(Storage.Writer<A> writer, A values) {
        if (axes == 0) {
            writer.write(start, values, 0, 1);
        } else {
            write(writer, values, axes - 1, start, 0);
        }
    }

    private <A> void write(Storage.Writer<A> writer, A values, int axis, long at, int from) {
        if (axis == 0) {
            writer.write(at, strides[0], values, from, steps[0], lengths[0]);
            return;
        }
        for (int i = 0; i < lengths[axis]; i++) {
            write(writer, values, axis - 1, at + i * strides[axis], from + i * steps[axis]);
        }
    }
}
