package dev.fanin.array;

import dev.fanin.init.Dimensions;
import dev.fanin.init.Parameter;
import java.util.Arrays;
import java.util.Optional;

/**
 * A box of a parameter that is wanted: from {@code offset} to before {@code offset + length} on every axis.
 *
 * @param dimensions the length on every axis
 */
record Part(long[] offset, Dimensions dimensions) {

    static Part whole(Parameter parameter) {
        return new Part(new long[parameter.dimensions().rank()], parameter.dimensions());
    }

    /**
     * A box of a parameter.
     *
     * @throws IllegalArgumentException if it is empty or not within the parameter
     */
    static Part of(Parameter parameter, long[] offset, long[] length) {
        Dimensions whole = parameter.dimensions();
        boolean within = offset.length == whole.rank() && length.length == whole.rank();
        for (int axis = 0; within && axis < offset.length; axis++) {
            within = offset[axis] >= 0 && length[axis] >= 1 && length[axis] <= whole.size(axis) - offset[axis];
        }
        if (!within) {
            throw new IllegalArgumentException(parameter.path() + ": no slice of " + whole + " starts at "
                    + Arrays.toString(offset) + " and has the size " + Arrays.toString(length));
        }
        return new Part(offset.clone(), Dimensions.of(length));
    }

    /** The numbers in the part that belong to a block, if there are any. */
    Optional<Overlap> of(Parameter parameter, int number) {
        Dimensions block = parameter.blockDimensions();
        long[] inBlock = new long[offset.length];
        long[] inPart = new long[offset.length];
        long[] length = dimensions.toArray();
        for (int axis = 0; axis < offset.length; axis++) {
            boolean divided = parameter.blocks() > 1 && axis == parameter.axis();
            long start = divided ? number * block.size(axis) : 0;
            long from = Math.max(offset[axis], start);
            long to = Math.min(offset[axis] + length[axis], start + block.size(axis));
            if (from >= to) {
                return Optional.empty();
            }
            inBlock[axis] = from - start;
            inPart[axis] = from - offset[axis];
            length[axis] = to - from;
        }
        return Optional.of(new Overlap(block, inBlock, dimensions, inPart, Dimensions.of(length)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Part part && Arrays.equals(offset, part.offset) && dimensions.equals(part.dimensions);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(offset) + dimensions.hashCode();
    }
}
