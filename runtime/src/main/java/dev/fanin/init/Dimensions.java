package dev.fanin.init;

import java.util.Arrays;

/**
 * The sizes of an array's axes, outermost first.
 *
 * @since 0.1
 */
public final class Dimensions {

    private final long[] sizes;

    private Dimensions(long[] sizes) {
        this.sizes = sizes;
    }

    /**
     * Dimensions of these sizes; none at all are a scalar's.
     *
     * @throws IllegalArgumentException if a size is below 1, or their product does not fit into a long
     */
    public static Dimensions of(long... sizes) {
        long elements = 1;
        for (long size : sizes) {
            if (size < 1) {
                throw new IllegalArgumentException("every size must be at least 1: " + Arrays.toString(sizes));
            }
            if (Math.multiplyHigh(elements, size) != 0 || elements * size < 0) {
                throw new IllegalArgumentException("too many elements to count: " + Arrays.toString(sizes));
            }
            elements *= size;
        }
        return new Dimensions(sizes.clone());
    }

    public int rank() {
        return sizes.length;
    }

    /** The size of an axis, from the end where negative. */
    public long size(int axis) {
        return sizes[axis < 0 ? axis + sizes.length : axis];
    }

    /**
     * The axis counted from the start.
     *
     * @param axis from the end where negative
     * @throws IllegalArgumentException if there is no such axis
     */
    public int axis(int axis) {
        Check.that(axis >= -sizes.length && axis < sizes.length, this + " has no such axis", axis);
        return axis < 0 ? axis + sizes.length : axis;
    }

    /** These, with another size on an axis. */
    public Dimensions with(int axis, long size) {
        long[] changed = sizes.clone();
        changed[axis(axis)] = size;
        return of(changed);
    }

    /** The product of the sizes; 1 for a scalar. */
    public long elements() {
        long elements = 1;
        for (long size : sizes) {
            elements *= size;
        }
        return elements;
    }

    public long[] toArray() {
        return sizes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimensions dimensions && Arrays.equals(sizes, dimensions.sizes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sizes);
    }

    /** As people write it: {@code [784, 256]}. */
    @Override
    public String toString() {
        return Arrays.toString(sizes);
    }
}
