package dev.fanin.array;

import dev.fanin.init.Dimensions;

/**
 * The numbers that a block of a parameter and an array have in common: a box of either.
 *
 * @param inBlock where it begins in the block
 * @param inArray where it begins in the array
 * @param length how long it is on every axis
 */
record Overlap(Dimensions block, long[] inBlock, Dimensions array, long[] inArray, Dimensions length) {

    /** Which of the block's numbers they are, the block being counted in C order. */
    Box source() {
        return Box.of(block, 'c', inBlock, length.toArray());
    }

    /** Where they go in an array of that order. */
    Box target(char order) {
        return Box.of(array, order, inArray, length.toArray());
    }

    /** A part of them. */
    Overlap box(long[] offset, long[] newLength) {
        return new Overlap(block, sum(inBlock, offset), array, sum(inArray, offset), Dimensions.of(newLength));
    }

    private static long[] sum(long[] some, long[] others) {
        long[] sums = some.clone();
        for (int axis = 0; axis < sums.length; axis++) {
            sums[axis] += others[axis];
        }
        return sums;
    }

    /** How many numbers. */
    long elements() {
        return length.elements();
    }
}
