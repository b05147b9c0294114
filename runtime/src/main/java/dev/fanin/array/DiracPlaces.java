package dev.fanin.array;

import dev.fanin.init.Dimensions;
import java.util.stream.LongStream;

/**
 * Where a convolution kernel [k..., in, out] has ones so that it passes its input on.
 *
 * <p>w[k/2..., i, g (out / groups) + i] = 1 for i below min(out / groups, in). A row is a tap and an input.
 *
 * @param first the row of the centre tap and input 0
 * @param count how many inputs are passed on
 * @param groupSize outputs a group
 */
record DiracPlaces(long first, long count, int groups, long groupSize) implements PatternFill.Places {

    static DiracPlaces of(Dimensions kernel, int groups) {
        long centre = 0;
        for (int axis = 0; axis < kernel.rank() - 2; axis++) {
            centre = centre * kernel.size(axis) + kernel.size(axis) / 2;
        }
        long in = kernel.size(-2);
        long groupSize = kernel.size(-1) / groups;
        return new DiracPlaces(centre * in, Math.min(groupSize, in), groups, groupSize);
    }

    @Override
    public long[] inRow(long row) {
        long input = row - first;
        if (input < 0 || input >= count) {
            return new long[0];
        }
        return LongStream.range(0, groups)
                .map(group -> group * groupSize + input)
                .toArray();
    }
}
